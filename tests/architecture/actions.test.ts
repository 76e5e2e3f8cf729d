import ts from "typescript";
import { expect, it } from "vitest";
import { read, sourceFiles } from "../support/source-files";

const doors = new Set(["action", "visitors"]);
const exceptions = new Set([
  "app/preferences/actions.ts", // a reader's language and theme stay in the browser: no actor and no record
  "app/preferences/switch-role.ts", // so does the role one acts in, which is checked at each read and write
  "app/dev/ui/actions.ts", // the pattern book's form writes nothing
]);

const isServerActions = (file: string) => /^\s*(["'])use server\1/.test(read(file));
const exported = (node: ts.Statement) =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

function doorsImported(source: ts.SourceFile): Set<string> {
  const names = source.statements
    .filter(ts.isImportDeclaration)
    .filter(
      ({ moduleSpecifier }) => ts.isStringLiteral(moduleSpecifier) && moduleSpecifier.text === "@/app/action",
    )
    .flatMap(({ importClause }) => {
      const bindings = importClause?.namedBindings;
      return bindings && ts.isNamedImports(bindings) ? bindings.elements.map(({ name }) => name.text) : [];
    });
  return new Set(names.filter((name) => doors.has(name)));
}

/** What a file of server actions exports without going through the door. */
function besideTheDoor(file: string): string[] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  const known = doorsImported(source);
  const throughDoor = (value: ts.Expression | undefined) =>
    value &&
    ts.isCallExpression(value) &&
    ts.isIdentifier(value.expression) &&
    known.has(value.expression.text);
  return source.statements.filter(exported).flatMap((statement) => {
    if (ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement)) return [];
    if (!ts.isVariableStatement(statement)) return [`${file}: ${statement.getText().split("\n")[0]}`];
    return statement.declarationList.declarations
      .filter(({ initializer }) => !throughDoor(initializer))
      .map(({ name }) => `${file}: ${name.getText()}`);
  });
}

it("every server action goes through the one door for writes", () => {
  const files = sourceFiles(/^app\/.*\.tsx?$/).filter(
    (file) => isServerActions(file) && !exceptions.has(file),
  );
  expect(files.flatMap(besideTheDoor)).toEqual([]);
});

it("server actions live in actions.ts files only", () => {
  const inline = sourceFiles(/^(app|components|lib)\/.*\.tsx?$/).filter((file) =>
    /^\s*(["'])use server\1/m.test(read(file)),
  );
  expect(inline.filter((file) => !exceptions.has(file) && !/^app\/(.*\/)?actions\.ts$/.test(file))).toEqual(
    [],
  );
});
