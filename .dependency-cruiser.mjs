// The arrows of docs/architecture.md: app -> components -> lib/<capability> -> lib/platform, and one order among capabilities.
import { capabilityOrder } from "./scripts/capabilities.mjs";

const anyOf = (names) => `(${names.join("|")})`;

const upward = capabilityOrder.slice(0, -1).map((capability, position) => ({
  name: `${capability}-knows-nothing-above-it`,
  comment: "Capabilities use each other in one direction; effects upwards are reactions to outbox events.",
  severity: "error",
  from: { path: `^lib/${capability}/` },
  to: { path: `^lib/${anyOf(capabilityOrder.slice(position + 1))}/` },
}));

const rules = {
  forbidden: [
    ...upward,
    {
      name: "no-circles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { pathNot: "^lib/generated/" } },
    },
    {
      name: "lib-knows-no-pages",
      severity: "error",
      from: { path: "^lib/" },
      to: { path: "^(app|components)/" },
    },
    {
      name: "components-know-no-pages",
      severity: "error",
      from: { path: "^components/" },
      to: { path: "^app/" },
    },
    {
      name: "platform-knows-no-capability",
      severity: "error",
      from: { path: "^lib/platform/" },
      to: { path: "^lib/", pathNot: "^lib/(platform|generated)/" },
    },
    {
      name: "components-take-shapes-only",
      comment:
        "A component may import a capability's schema and types; what it shows is given to it by the page.",
      severity: "error",
      from: { path: "^components/" },
      to: {
        path: "^lib/",
        pathNot: [
          "^lib/[^/]+/(schema|[a-z-]+-schema|disciplines|traits|catalogue)\\.ts$",
          "^lib/platform/(action-state|dates|money|paging|seen|i18n/[^/]+)\\.ts$",
          "^lib/generated/prisma/enums\\.ts$",
        ],
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "pages-ask-no-database",
      severity: "error",
      from: { path: "^(app|components)/" },
      to: {
        path: ["^lib/generated/", "^lib/platform/db\\.ts$", "^node_modules/(pg|@prisma)/"],
        pathNot: "^lib/generated/prisma/enums\\.ts$",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "capabilities-know-no-framework",
      comment: "Cookies, redirects and caches belong to app; the worker runs the same code without Next.",
      severity: "error",
      from: { path: `^lib/${anyOf(capabilityOrder)}/` },
      to: { path: "^node_modules/(next|next-auth)/" },
    },
    {
      name: "schemas-are-safe-in-the-browser",
      severity: "error",
      from: { path: "^lib/[^/]+/schema\\.ts$" },
      to: { path: ["^lib/platform/(db|config|log|mail|jobs)", "^node_modules/(pg|@prisma|server-only)/"] },
    },
    {
      name: "no-tools-at-run-time",
      severity: "error",
      from: { path: "^(app|components|lib)/", pathNot: "\\.test\\.tsx?$" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: ["node_modules", "^lib/generated"] },
    exclude: { path: ["\\.next/"] },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
    },
  },
};
export default rules;
