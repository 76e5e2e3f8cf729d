import { Nothing } from "@/components/scoping/nothing";
import { Badge, Tag } from "@/components/ui/badge";
import { Facts } from "@/components/ui/facts";
import { isDiscipline } from "@/lib/reference/disciplines";
import { formatDate } from "@/lib/platform/i18n/format";
import type { Locale } from "@/lib/platform/i18n/locales";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { ScopeContent } from "@/lib/scoping/content";
import type { ScopeNames } from "@/lib/scoping/queries/names";

/** The roles with what they ask for, and how long the team works. */
export async function TeamReading({
  content: { roles, weeks, startsOn },
  names,
  locale,
}: {
  content: ScopeContent;
  names: ScopeNames;
  locale: Locale;
}) {
  const [t, catalogue] = await Promise.all([getTranslations("scoping"), getTranslations("catalogue")]);
  if (roles.length === 0 && weeks === null) return <Nothing />;
  return (
    <div className="grid gap-5 text-sm">
      <Facts
        layout="columns"
        facts={[
          { term: t("fields.weeks"), detail: weeks === null ? null : t("page.weeks", { count: weeks }) },
          { term: t("fields.startsOn"), detail: startsOn && formatDate(startsOn, locale) },
        ]}
      />
      <ul className="-mt-2 divide-y divide-line text-sm">
        {roles.map((role, index) => (
          <li key={index} className="grid gap-1 py-3">
            <p className="flex flex-wrap items-baseline gap-x-3">
              <span className="font-semibold">{role.title || "—"}</span>
              {!role.required && <Badge>{t("page.optionalRole")}</Badge>}
            </p>
            <p className="text-ink-soft">
              {[
                isDiscipline(role.discipline) && catalogue(`disciplines.${role.discipline}`),
                t("page.seats", { count: role.seats }),
                t("page.hours", { count: role.hoursPerWeek }),
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
            {role.skills.length > 0 && (
              <ul aria-label={t("page.needsSkills")} className="flex flex-wrap gap-1">
                {role.skills.map(({ skill, level, required }) => (
                  <li key={skill}>
                    <Tag>
                      {`${names.skills[skill] ?? skill} ${level}`}
                      {!required && ` (${t("skillRequired.no")})`}
                    </Tag>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
