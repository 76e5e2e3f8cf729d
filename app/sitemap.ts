import type { MetadataRoute } from "next";
import { config } from "@/lib/platform/config";
import { publicAddresses } from "@/lib/projects/queries/public-addresses";

export const dynamic = "force-dynamic";

const fixed = [
  "/",
  "/projects",
  "/organizations",
  "/cohorts",
  "/impact",
  "/skills",
  "/about",
  "/privacy",
  "/accessibility",
];

/** Every public page with the day it last changed. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const found = await publicAddresses();
  const absolute = (path: string) => new URL(path, config().NEXTAUTH_URL).href;
  return [
    ...fixed.map((path) => ({ url: absolute(path) })),
    ...found.map(({ path, changedAt }) => ({ url: absolute(path), lastModified: changedAt ?? undefined })),
  ];
}
