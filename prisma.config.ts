import { defineConfig } from "prisma/config";

// Prisma's own schema engine is a download; scripts/migrate.mjs does its work (docs/decisions/001).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "postgresql://localhost/unused" },
});
