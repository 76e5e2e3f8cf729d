import next from "eslint-config-next/core-web-vitals";
import typescript from "eslint-config-next/typescript";

const noDefaultExport = {
  selector: "ExportDefaultDeclaration",
  message: "Name what you export; only Next.js and tool settings ask for a default export.",
};
const noStyleAttribute = {
  selector: "JSXAttribute[name.name='style']",
  message: "The content security policy blocks style attributes; use a class or an SVG attribute.",
};

const config = [
  {
    ignores: [
      "dist/",
      "**/.next*/",
      ".data*/",
      "lib/generated/",
      "next-env.d.ts",
      "playwright-report/",
      "test-results/",
    ],
  },
  ...next,
  ...typescript,
  {
    files: ["**/*.{ts,tsx,mjs}"],
    rules: {
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "no-console": "error",
      "max-params": ["error", { max: 4 }],
    },
  },
  {
    files: ["app/**/*.tsx", "components/**/*.tsx"],
    rules: { "no-restricted-syntax": ["error", noStyleAttribute] },
  },
  {
    files: ["app/**/*.{ts,tsx}", "components/**/*.{ts,tsx}", "lib/**/*.{ts,tsx}"],
    ignores: ["components/ui/link.tsx", "lib/platform/i18n/*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        { name: "next/link", importNames: ["default"], message: "Use Link from components/ui/link." },
        { name: "next-intl/server", message: "Use lib/platform/i18n/sentences: it isolates names." },
      ],
    },
  },
  {
    files: ["components/**/*.{ts,tsx}", "lib/**/*.{ts,tsx}", "prisma/seed/**/*.ts", "tests/**/*.ts"],
    ignores: ["lib/platform/i18n/request.ts", "tests/support/global-*.ts"],
    rules: { "no-restricted-syntax": ["error", noDefaultExport, noStyleAttribute] },
  },
  // Mail clients know no style sheets.
  {
    files: ["lib/**/mail.tsx", "lib/**/mail/**/*.tsx", "lib/platform/**/*.tsx"],
    rules: { "no-restricted-syntax": ["error", noDefaultExport] },
  },
  { files: ["scripts/**", "tests/bench/**", "prisma/seed/**"], rules: { "no-console": "off" } },
];
export default config;
