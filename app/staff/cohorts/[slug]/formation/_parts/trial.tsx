import { getLocale, getTranslations } from "next-intl/server";
import { windowsInWords } from "@/components/people/windows-in-words";
import { ActionButton } from "@/components/forms/action-button";
import { languageName } from "@/lib/platform/i18n/format";
import { tryPair } from "@/lib/teams/formation/explain";
import type { PolicyName } from "@/lib/teams/formation-schema";
import type { Pair } from "@/lib/teams/formation/input";
import { timesOf } from "@/lib/teams/conditions";
import type { Proposal } from "@/lib/teams/formation/proposal";
import type { Refusal } from "@/lib/teams/formation/refusals";
import type { FormationView } from "@/lib/teams/queries/formation-page";
import { setRule } from "../actions";
import { Changes, namesIn } from "./changes";
import { TrialPanel } from "./trial-panel";

type Props = { view: FormationView; policy: PolicyName; proposal: Proposal; pair: Pair; path: string };

/** One person and one role: why they are there, why they can't be, or what it would cost, and settling it. */
export async function Trial({ view, policy, proposal, pair, path }: Props) {
  const [t, disciplines, locale, inWords] = await Promise.all([
    getTranslations("selection.form"),
    getTranslations("catalogue.disciplines"),
    getLocale(),
    windowsInWords(),
  ]);
  const trial = tryPair({ ...view.input, policy }, proposal, pair);
  const role = view.roles.get(pair.role);
  const { nameOf, roleOf } = await namesIn(view);
  if (trial.kind === "unknown" || !role) return null;
  const because = (refusal: Refusal): string => {
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
  const fields = { cohortId: view.cohort.id, personId: pair.person, roleId: pair.role };
  return (
    <TrialPanel
      title={t("tryTitle", { name: nameOf(pair.person), role: roleOf(pair.role) })}
      path={path}
      policy={policy}
      acts={
        trial.kind !== "refused" && (
          <>
            <ActionButton
              action={setRule}
              fields={{ ...fields, kind: "PIN" }}
              label={t("pin")}
              size="small"
            />
            <ActionButton
              action={setRule}
              fields={{ ...fields, kind: "FORBID" }}
              label={t("forbid")}
              size="small"
              tone="secondary"
            />
          </>
        )
      }
    >
      {trial.kind === "here" && (
        <ul className="grid list-disc gap-1 ps-5">
          <li>{trial.rank === null ? t("hereUnranked") : t("hereRank", { rank: trial.rank })}</li>
          {trial.skills.map(({ skill, needed, has }) => (
            <li key={skill}>{t("hereSkill", { skill: view.skills.get(skill) ?? skill, needed, has })}</li>
          ))}
          <li>{t("hereHours", trial.hours)}</li>
        </ul>
      )}
      {trial.kind === "refused" && (
        <>
          <p className="font-semibold">{t("refused")}</p>
          <ul className="grid list-disc gap-1 ps-5">
            {trial.refusals.map((refusal) => (
              <li key={because(refusal)}>{because(refusal)}</li>
            ))}
          </ul>
        </>
      )}
      {trial.kind === "price" && (
        <>
          <p className="font-semibold">
            {trial.rank === null ? t("priceUnranked") : t("priceRank", { rank: trial.rank })}
          </p>
          <Changes view={view} {...trial} />
        </>
      )}
    </TrialPanel>
  );
}
