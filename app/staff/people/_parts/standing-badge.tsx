import { Badge, type Tone } from "@/components/ui/badge";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { VolunteerStanding } from "@/lib/volunteers/filters";

const tones: Record<VolunteerStanding, Tone> = {
  quiet: "warn",
  team: "ok",
  accepted: "info",
  waiting: "neutral",
  applied: "neutral",
};

export async function StandingBadge({ standing }: { standing: VolunteerStanding | null }) {
  const t = await getTranslations("volunteers.standings");
  return <Badge tone={standing ? tones[standing] : "neutral"}>{t(standing ?? "before")}</Badge>;
}
