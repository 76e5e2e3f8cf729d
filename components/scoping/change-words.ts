import { isDiscipline } from "@/lib/reference/disciplines";
import { isTrait } from "@/lib/people/traits";
import { formatDate, formatMoney, languageName } from "@/lib/platform/i18n/format";
import type { Locale } from "@/lib/platform/i18n/locales";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type {
  ScopeDeliverable,
  ScopeEffort,
  ScopeMilestone,
  ScopeOutcome,
  ScopeRisk,
  ScopeRole,
  ScopeSystem,
  ScopeTerm,
} from "@/lib/scoping/content";
import type { Change } from "@/lib/scoping/diff";
import { isProjectType } from "@/lib/scoping/catalogue";
import type { ScopeNames } from "@/lib/scoping/queries/names";
import type { Length, Place, TimeKind } from "@/lib/scoping/schema";

/** Says a value of a scope, or one row of its lists, in a line. */
export async function changeWords(names: ScopeNames, locale: Locale) {
  const [t, catalogue] = await Promise.all([getTranslations("scoping"), getTranslations("catalogue")]);
  const line = (separator: string, ...parts: (string | false | null | undefined)[]) =>
    parts.filter(Boolean).join(separator);

  const outcome = ({ what, baseline, target, measuredBy }: ScopeOutcome) =>
    line(
      ". ",
      what,
      baseline && `${t("fields.baseline")}: ${baseline}`,
      target && `${t("fields.target")}: ${target}`,
      measuredBy && `${t("fields.measuredBy")}: ${measuredBy}`,
    );
  const deliverable = ({ title, acceptance }: ScopeDeliverable) =>
    line(". ", title, acceptance && `${t("page.acceptedWhen")}: ${acceptance}`);
  const role = ({ title, discipline, seats, hoursPerWeek, required, skills }: ScopeRole) =>
    line(
      " · ",
      title,
      isDiscipline(discipline) && catalogue(`disciplines.${discipline}`),
      t("page.seats", { count: seats }),
      t("page.hours", { count: hoursPerWeek }),
      !required && t("page.optionalRole"),
      skills.map(({ skill, level }) => `${names.skills[skill] ?? skill} ${level}`).join(", "),
    );
  const risk = ({ kind, what, likelihood, effect, mitigation, owner, state }: ScopeRisk) =>
    line(
      ". ",
      t(`kinds.${kind}`),
      what,
      t("page.score", { likelihood, effect }),
      t(`riskStates.${state}`),
      mitigation && `${t("page.mitigation")}: ${mitigation}`,
      owner && t("page.owner", { name: owner }),
    );
  const system = ({ name, purpose, owner, access, data, sensitivity, dataOwner, handling }: ScopeSystem) =>
    line(
      ". ",
      name,
      purpose,
      owner && `${t("fields.systemOwner")}: ${owner}`,
      t(`accesses.${access}`),
      data,
      t(`sensitivities.${sensitivity}`),
      dataOwner && `${t("fields.dataOwner")}: ${dataOwner}`,
      handling,
    );
  const effort = ({ deliverable: of, role: by, hours }: ScopeEffort) => t("effort.line", { of, by, hours });
  const milestone = ({ title, week, deliverable: of }: ScopeMilestone) =>
    line(" · ", title, t("page.week", { week }), of);
  const term = ({ term: word, meaning }: ScopeTerm) => line(": ", word, meaning);

  return (field: Change["field"], value: Change["after"]): string => {
    switch (field) {
      case "outcomes":
        return outcome(value as ScopeOutcome);
      case "deliverables":
        return deliverable(value as ScopeDeliverable);
      case "roles":
        return role(value as ScopeRole);
      case "efforts":
        return effort(value as ScopeEffort);
      case "milestones":
        return milestone(value as ScopeMilestone);
      case "systems":
        return system(value as ScopeSystem);
      case "risks":
        return risk(value as ScopeRisk);
      case "glossary":
        return term(value as ScopeTerm);
      case "causes":
        return names.causes[String(value)] ?? String(value);
      case "traits":
        return isTrait(value) ? t(`traits.${value}`) : String(value);
      case "type":
        return isProjectType(value) ? catalogue(`projectTypes.${value}`) : String(value);
      case "priority":
        return (value as { title: string }).title;
      case "timeKind":
        return t(`timeKinds.${value as TimeKind}`);
      case "place":
        return t(`places.${value as Place}`);
      case "length":
        return t(`lengths.${value as Length}`);
      case "language":
        return languageName(String(value), locale);
      case "startsOn":
        return formatDate(String(value), locale);
      case "weeks":
        return t("page.weeks", { count: Number(value) });
      case "runningCostCents":
        return t("page.perYear", { amount: formatMoney(Number(value), locale) });
      default:
        return String(value);
    }
  };
}
