import type { MetadataRoute } from "next";
import { config } from "@/lib/platform/config";

const privateAreas = [
  "/api/",
  "/company",
  "/dev/",
  "/funder",
  "/invitation",
  "/partner",
  "/professional",
  "/settings",
  "/sign-in",
  "/staff",
];

// The address is read when the server runs, not when it is built.
export const dynamic = "force-dynamic";

/** Public pages may be indexed, everything behind a sign-in not. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: "*", allow: "/", disallow: privateAreas },
    sitemap: new URL("/sitemap.xml", config().NEXTAUTH_URL).href,
  };
}
