import { Badge, type Tone } from "@/components/ui/badge";
import type { Stage } from "@/lib/generated/prisma/enums";
import { getTranslations } from "@/lib/platform/i18n/sentences";

export const stageTone: Record<Stage, Tone> = {
  DRAFT: "neutral",
  SUBMITTED: "info",
  SCOPING: "info",
  SCOPED: "info",
  PUBLISHED: "info",
  STAFFED: "ok",
  ACTIVE: "ok",
  HANDOFF: "ok",
  SUSTAINED: "ok",
  CLOSED: "neutral",
  DECLINED: "neutral",
  WITHDRAWN: "neutral",
  STOPPED: "warn",
};

/** Where a project stands, in words. */
export async function StageBadge({ stage }: { stage: Stage }) {
  const t = await getTranslations("projects.stage");
  return <Badge tone={stageTone[stage]}>{t(stage)}</Badge>;
}
