import path from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: {
      "@": import.meta.dirname,
      "server-only": path.join(import.meta.dirname, "scripts/empty.mjs"),
    },
  },
  test: {
    pool: "forks",
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: [
            "lib/**/*.test.ts",
            "components/**/*.test.{ts,tsx}",
            "tests/unit/**/*.test.ts",
            "tests/architecture/**/*.test.ts",
          ],
          // properties of many cases on a busy machine
          testTimeout: 20_000,
          env: { TZ: "UTC" },
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          globalSetup: ["tests/support/global-database.ts"],
          setupFiles: ["tests/support/setup-database.ts"],
          // a machine that does other things too is slow, not wrong
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } },
          env: { TZ: "UTC" },
        },
      },
    ],
  },
});
