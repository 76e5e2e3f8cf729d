import { read, sourceFiles } from "../source-files";

export type Model = {
  name: string;
  /** The schema file that declares it, without its ending: "teams". */
  file: string;
  /** Its fields that lead to other models, by name. */
  relations: Map<string, string>;
};

/** Every model of the schema, with the file that it stands in and where its relations lead. */
export function readModels(): Map<string, Model> {
  const files = sourceFiles(/^prisma\/schema\/.*\.prisma$/).map((path) => ({ path, text: read(path) }));
  const names = new Set(
    files.flatMap(({ text }) => [...text.matchAll(/^model (\w+)/gm)].map(([, name = ""]) => name)),
  );
  const models = files.flatMap(({ path, text }) =>
    [...text.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].map(([, name = "", body = ""]): Model => {
      const fields = [...body.matchAll(/^ {2}(\w+)\s+(\w+)/gm)];
      return {
        name,
        file: /([^/]+)\.prisma$/.exec(path)?.[1] ?? path,
        relations: new Map(
          fields.flatMap(([, field = "", type = ""]) => (names.has(type) ? [[field, type]] : [])),
        ),
      };
    }),
  );
  return new Map(models.map((model) => [model.name, model]));
}
