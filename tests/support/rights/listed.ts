import ts from "typescript";
import { read, sourceFiles } from "../source-files";

const isExported = (node: ts.Statement) =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

function valuesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  if (ts.isFunctionDeclaration(statement)) return [statement.name?.text ?? "default"];
  return [];
}

function exportsOf(file: string): string[] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  return source.statements
    .filter(isExported)
    .flatMap(valuesOf)
    .map((name) => `${file} ${name}`);
}

/** Every export of every file of server actions, as "file name". */
export const listedActions = () =>
  sourceFiles(/^app\/.*\.tsx?$/)
    .filter((file) => /^\s*(["'])use server\1/.test(read(file)))
    .flatMap(exportsOf);

const methods = /^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)$/;

/** Every method of every route handler, as "file METHOD"; a handler exported under two names is two. */
export const listedRoutes = () =>
  sourceFiles(/^app\/.*route\.tsx?$/).flatMap((file) => {
    const named = [...read(file).matchAll(/export \{([^}]*)\}/g)].flatMap(([, names = ""]) =>
      names.split(",").map(
        (each) =>
          each
            .trim()
            .split(/\s+as\s+/)
            .at(-1) ?? "",
      ),
    );
    const all = [...exportsOf(file), ...named.map((name) => `${file} ${name}`)];
    return all.filter((each) => methods.test(each.split(" ").at(-1) ?? ""));
  });
