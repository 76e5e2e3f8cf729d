import { windowsInWords } from "@/components/people/windows-in-words";
import { languageName } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { timesOf } from "@/lib/teams/conditions";
import type { Refusal } from "@/lib/formation/engine/refusals";
import type { FormationView } from "@/lib/formation/queries/page";
import { namesIn } from "./changes";

/** Why someone can't take a role, in words for staff. */
export async function becauseIn(view: FormationView): Promise<(refusal: Refusal) => string> {
  const [t, disciplines, locale, inWords, { roleOf }] = await Promise.all([
    getTranslations("selection.form"),
    getTranslations("catalogue.disciplines"),
    getLocale(),
    windowsInWords(),
    namesIn(view),
  ]);
  return (refusal) => {
    switch (refusal.code) {
      case "hours":
        return t("because.hours", { short: refusal.short });
      case "skill":
        return t("because.skill", {
          skill: view.skills.get(refusal.skill) ?? refusal.skill,
          needed: refusal.needed,
          has: refusal.has,
        });
      case "discipline":
        return t("because.discipline", { needed: disciplines(refusal.needed as "data") });
      case "window":
        return t("because.window", { times: inWords(timesOf(refusal.needed)) });
      case "language":
        return t("because.language", { language: languageName(refusal.needed, locale) });
      case "mode":
        return t("because.mode", { mode: refusal.needed });
      case "time-kind":
        return t("because.time-kind", { kind: refusal.needed });
      case "pinned-elsewhere":
        return t("because.pinned-elsewhere", { role: roleOf(refusal.role) });
      case "conflict":
      case "forbidden":
      case "not-ranked":
      case "full":
      case "rule":
        return t(`because.${refusal.code}`);
      default:
        return t("because.other");
    }
  };
}
