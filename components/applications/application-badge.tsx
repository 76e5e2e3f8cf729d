import { Badge, type Tone } from "@/components/ui/badge";
import type { ApplicationState } from "@/lib/generated/prisma/enums";
import { getTranslations } from "@/lib/platform/i18n/sentences";

const tones: Record<ApplicationState, Tone> = {
  DRAFT: "neutral",
  SUBMITTED: "info",
  UNDER_REVIEW: "info",
  ACCEPTED: "ok",
  WAITLISTED: "warn",
  DECLINED: "danger",
  WITHDRAWN: "neutral",
};

export async function ApplicationBadge({ state }: { state: ApplicationState }) {
  const t = await getTranslations("cohorts");
  return <Badge tone={tones[state]}>{t(`states.${state}`)}</Badge>;
}
