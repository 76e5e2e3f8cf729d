import { Badge, type Tone } from "@/components/ui/badge";
import type { Phase } from "@/lib/cohorts/phase";
import { getTranslations } from "@/lib/platform/i18n/sentences";

const tones: Record<Phase, Tone> = {
  draft: "neutral",
  announced: "info",
  applying: "ok",
  review: "info",
  "before-claiming": "info",
  preferences: "info",
  claiming: "ok",
  forming: "info",
  running: "ok",
  ended: "neutral",
  cancelled: "danger",
};

export async function PhaseBadge({ phase }: { phase: Phase }) {
  const t = await getTranslations("cohorts");
  return <Badge tone={tones[phase]}>{t(`phases.${phase}`)}</Badge>;
}
