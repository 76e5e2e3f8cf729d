import { isDiscipline } from "@/lib/reference/disciplines";
import { isTrait } from "@/lib/people/traits";
import { formatDate, formatInstant, formatMoney, languageName } from "@/lib/platform/i18n/format";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { isProjectType } from "@/lib/scoping/catalogue";
import { sectionFields, type ScopeField } from "@/lib/scoping/content";
import { inCell, inline, paragraph, table } from "@/lib/scoping/documents/markdown-text";
import type { VersionPage } from "@/lib/scoping/queries/version";
import { sections } from "@/lib/scoping/schema";
import type scoping from "@/messages/en/scoping.json";

/** A scope as a Markdown document that reads well as plain text, too. */
export function scopeMarkdown(page: VersionPage, locale: Locale): string {
  const t = translator(locale);
  const { content, project, number, approvals } = page;
  const zone = project.programme.timeZone;
  const write = writerOf(page, locale);
  const head = [
    `# ${inline(content.title)}`,
    [
      `- ${t("scoping.page.organization")}: ${inline(project.organization.name)}`,
      `- ${t("scoping.page.programme")}: ${inline(project.programme.name)}`,
      `- ${t("scoping.page.number")}: CW-${project.number}`,
      `- ${number === null ? t("scopeVersions.document.asItStands") : t("scoping.version.heading", { number })}`,
      ...approvals.map(({ side, name, at }) => {
        const approved = {
          name,
          when: formatInstant(at, locale, zone),
        };
        return `- ${t(`scoping.version.sides.${side}`)}: ${inline(t("scoping.version.approved", approved))}`;
      }),
    ].join("\n"),
  ];
  const body = sections.flatMap((section) => {
    const parts = (sectionFields[section] as readonly ScopeField[]).map(write).filter(Boolean);
    const written = parts.length > 0 ? parts : [t("scoping.page.nothing")];
    return [`## ${t(`scoping.sections.${section}`)}`, ...written];
  });
  return `${[...head, ...body].join("\n\n")}\n`;
}

/** How each field is written: texts under their name, lists as tables; "" where it says nothing. */
function writerOf({ content, names }: VersionPage, locale: Locale) {
  const t = translator(locale);
  const named = (field: ScopeField, text: string) =>
    text ? `**${t(`scoping.fields.${field}`)}**\n\n${text}` : "";
  const label = (key: Exclude<keyof (typeof scoping)["fields"], "skill">) => t(`scoping.fields.${key}`);

  const lists: Partial<{ [Field in ScopeField]: () => string }> = {
    outcomes: () =>
      table(
        [t("scoping.fields.outcome"), label("baseline"), label("target"), label("measuredBy")],
        content.outcomes.map(({ what, baseline, target, measuredBy }) => [
          what,
          baseline,
          target,
          measuredBy,
        ]),
      ),
    deliverables: () =>
      table(
        [label("deliverableTitle"), label("acceptance")],
        content.deliverables.map(({ title, acceptance }) => [title, acceptance]),
      ),
    roles: () =>
      table(
        [
          label("roleTitle"),
          label("discipline"),
          label("seats"),
          label("hoursPerWeek"),
          t("scoping.page.needsSkills"),
        ],
        content.roles.map(({ title, discipline, seats, hoursPerWeek, skills }) => [
          title,
          isDiscipline(discipline) ? t(`catalogue.disciplines.${discipline}`) : "",
          String(seats),
          String(hoursPerWeek),
          skills.map(({ skill, level }) => `${names.skills[skill] ?? skill} ${level}`).join(", "),
        ]),
      ),
    efforts: () =>
      table(
        [label("deliverables"), label("roles"), label("efforts")],
        content.efforts.map(({ deliverable, role, hours }) => [deliverable, role, String(hours)]),
      ),
    milestones: () =>
      table(
        [label("milestoneWeek"), label("milestoneTitle"), label("milestoneDeliverable")],
        content.milestones.map(({ week, title, deliverable }) => [String(week), title, deliverable]),
      ),
    systems: () =>
      table(
        [
          label("systemName"),
          label("systemPurpose"),
          label("systemOwner"),
          label("access"),
          label("data"),
        ].concat(label("sensitivity"), label("dataOwner"), label("handling")),
        content.systems.map((system) => [
          system.name,
          system.purpose,
          system.owner,
          [t(`scoping.accesses.${system.access}`), system.accessNote].filter(Boolean).join(". "),
          system.data,
          t(`scoping.sensitivities.${system.sensitivity}`),
          system.dataOwner,
          system.handling,
        ]),
      ),
    risks: () =>
      table(
        [
          label("kind"),
          label("what"),
          label("likelihood"),
          label("effect"),
          label("mitigation"),
          label("owner"),
        ].concat(label("riskState")),
        content.risks.map(({ kind, what, likelihood, effect, mitigation, owner, state }) => [
          t(`scoping.kinds.${kind}`),
          what,
          `${likelihood}/5`,
          `${effect}/5`,
          mitigation,
          owner,
          t(`scoping.riskStates.${state}`),
        ]),
      ),
    glossary: () =>
      table(
        [label("term"), label("meaning")],
        content.glossary.map(({ term, meaning }) => [term, meaning]),
      ),
  };

  return (field: ScopeField): string => {
    const asTable = lists[field];
    if (asTable) return asTable();
    return named(field, plainValue(field));
  };

  function plainValue(field: ScopeField): string {
    const { type, priority, causes, weeks, startsOn, traits, runningCostCents } = content;
    const { timeKind, place, length, language } = content;
    switch (field) {
      case "type":
        return isProjectType(type) ? t(`catalogue.projectTypes.${type}`) : "";
      case "priority":
        return inline(priority?.title ?? "");
      case "causes":
        return causes.map((cause) => inCell(names.causes[cause] ?? cause)).join(", ");
      case "weeks":
        return weeks === null ? "" : t("scoping.page.weeks", { count: weeks });
      case "startsOn":
        return startsOn ? formatDate(startsOn, locale) : "";
      case "timeKind":
        return timeKind && t(`scoping.timeKinds.${timeKind}`);
      case "place":
        return place && t(`scoping.places.${place}`);
      case "length":
        return length && t(`scoping.lengths.${length}`);
      case "language":
        return language && languageName(language, locale);
      case "traits":
        return traits
          .filter(isTrait)
          .map((trait) => t(`scoping.traits.${trait}`))
          .join(", ");
      case "runningCostCents":
        return runningCostCents === null ? "" : formatMoney(runningCostCents, locale);
      default:
        return paragraph(String(content[field] ?? ""));
    }
  }
}
