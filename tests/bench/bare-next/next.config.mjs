import path from "node:path";

const config = {
  turbopack: { root: path.resolve(import.meta.dirname, "../../..") },
  serverExternalPackages: ["pg"],
  poweredByHeader: false,
};

export default config;
