// Prisma's schema engine as WebAssembly, for comparing a database with the schema files.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { root } from "./environment.mjs";

const folder = path.join(root, "prisma/schema");
const schemaFiles = () =>
  fs
    .readdirSync(folder)
    .filter((name) => name.endsWith(".prisma"))
    .sort()
    .map((name) => ({
      path: path.join(folder, name),
      content: fs.readFileSync(path.join(folder, name), "utf8"),
    }));

// The adapter refuses PostgreSQL's catalogue type "char" (oid 18), which the engine needs as Character: the pool
// marks such columns in their name and the connection turns the mark into the column type.
const mark = "\u0001char:";

class CatalogPool extends pg.Pool {
  async query(...args) {
    const result = await super.query(...args);
    for (const field of result?.fields ?? []) {
      if (field.dataTypeID !== 18) continue;
      field.dataTypeID = 25;
      field.name = mark + field.name;
    }
    return result;
  }
}

async function engine(url) {
  globalThis.PRISMA_WASM_PANIC_REGISTRY ??= { set_message: (message) => console.error(message) };
  const bindings = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const { PrismaPg } = await import("@prisma/adapter-pg");
  const { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } =
    await import("@prisma/driver-adapter-utils");

  class Factory extends PrismaPg {
    async connect() {
      const connection = await super.connect();
      const query = connection.queryRaw.bind(connection);
      connection.queryRaw = async (statement) => {
        const result = await query(statement);
        result.columnNames.forEach((name, index) => {
          if (!name.startsWith(mark)) return;
          result.columnNames[index] = name.slice(mark.length);
          result.columnTypes[index] = ColumnTypeEnum.Character;
        });
        return result;
      };
      return connection;
    }
    // with a connection string the adapter would hand out the real database here
    async connectToShadowDb() {
      throw new Error("no shadow database: compare a prepared temporary database instead");
    }
  }

  const home = path.dirname(fileURLToPath(import.meta.resolve("@prisma/schema-engine-wasm")));
  const wasm = fs.readFileSync(path.join(home, "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(wasm, { "./schema_engine_bg.js": bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  const pool = new CatalogPool({ connectionString: url });
  const factory = new Factory(pool, { disposeExternalPool: true });
  const datamodels = schemaFiles().map((file) => [file.path, file.content]);
  return bindings.SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(factory));
}

/** The SQL that turns the database into what the schema files say; empty when they agree. Once per process. */
export async function schemaDifference(url) {
  const schemaEngine = await engine(url);
  try {
    const files = schemaFiles();
    const result = await schemaEngine.diff({
      from: { tag: "schemaDatasource", files, configDir: root },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: true,
      shadowDatabaseUrl: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    return result.exitCode === 0 ? "" : result.stdout;
  } finally {
    schemaEngine.free?.();
  }
}
