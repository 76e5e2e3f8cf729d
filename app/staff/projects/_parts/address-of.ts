import type { PipelineRow } from "@/lib/scoping/queries/pipeline";

/** What is being scoped is worked on where it is scoped; everything else on its own page. */
export function addressOf({ slug, stage }: Pick<PipelineRow, "slug" | "stage">): string {
  const inScoping = stage === "SUBMITTED" || stage === "SCOPING" || stage === "SCOPED";
  return inScoping ? `/staff/scoping/${slug}` : `/projects/${slug}`;
}
