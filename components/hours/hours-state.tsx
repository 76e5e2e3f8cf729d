import { Badge } from "@/components/ui/badge";
import { getTranslations } from "@/lib/platform/i18n/sentences";

const tones = {
  LOGGED: "neutral",
  QUERIED: "warn",
  VERIFIED: "ok",
  REJECTED: "danger",
  WITHDRAWN: "neutral",
} as const;

/** What became of an entry, in a word. */
export async function HoursStateBadge({ state }: { state: keyof typeof tones }) {
  const t = await getTranslations("hours.states");
  return <Badge tone={tones[state]}>{t(state)}</Badge>;
}
