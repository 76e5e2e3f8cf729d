import { expect, it } from "vitest";
import { Environment } from "@/lib/platform/config";
import { read, sourceFiles } from "../support/source-files";

const explained = [...read(".env.example").matchAll(/^([A-Z_]+)=/gm)].map(([, name = ""]) => name).sort();
// read by the scripts before there is an application
const ofTheScripts = ["DATA_DIR", "HOST", "DEMO", "CHROMIUM_PATH"];

it(".env.example explains each variable that is read, and no other", () => {
  const variables = [...Object.keys(Environment.shape), ...ofTheScripts];
  expect(explained).toEqual(variables.filter((name) => name !== "NODE_ENV").sort());
});

it(".env.example tells no secret", () => {
  const secrets = explained.filter((name) => /SECRET|KEY|DATABASE_URL/.test(name));
  expect(secrets.filter((name) => !new RegExp(`^${name}=$`, "m").test(read(".env.example")))).toEqual([]);
});

it("the environment is read where it is checked", () => {
  const platform = ["clock", "config", "db", "log"].map((name) => `lib/platform/${name}.ts`);
  const reading = sourceFiles(/^(app|components|lib)\/.*(?<!\.test)\.tsx?$/).filter((file) =>
    /process\.env\b/.test(read(file)),
  );
  expect(reading.filter((file) => !platform.includes(file))).toEqual([]);
});
