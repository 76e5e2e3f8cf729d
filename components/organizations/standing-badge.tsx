import { Badge, type Tone } from "@/components/ui/badge";
import type { Standing } from "@/lib/generated/prisma/enums";
import { getTranslations } from "@/lib/platform/i18n/sentences";

const tones: Record<Standing, Tone> = {
  UNLISTED: "warn",
  LISTED: "neutral",
  CLAIM_PENDING: "info",
  PARTNER: "ok",
  SUSPENDED: "danger",
};

/** How an organization stands with the programme, in a word. */
export async function StandingBadge({ standing }: { standing: Standing }) {
  const t = await getTranslations("organizations.standings");
  return <Badge tone={tones[standing]}>{t(standing)}</Badge>;
}
