import { stageTone } from "@/components/projects/stage-badge";
import { Badge } from "@/components/ui/badge";
import { RowList } from "@/components/ui/row-list";
import type { Stage } from "@/lib/generated/prisma/enums";
import { isDiscipline } from "@/lib/reference/disciplines";
import { formatDate, formatDateRange } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";

export type ProjectRow = {
  slug: string;
  title: string;
  summary: string;
  stage: Stage;
  partner: string;
  causes: readonly string[];
  /** Slugs of the disciplines with a seat still open. */
  wanted: readonly string[];
  openSeats: number;
  hoursFrom: number | null;
  hoursTo: number | null;
  startsOn: string | null;
  endsOn: string | null;
};

/** Projects as rows of a catalogue: what it is, whose, for which cause, who is wanted, how much time, when. */
export async function ProjectRows({ projects, label }: { projects: readonly ProjectRow[]; label: string }) {
  const [t, names, locale] = await Promise.all([
    getTranslations("projects"),
    getTranslations("catalogue.disciplines"),
    getLocale(),
  ]);
  const items = projects.map((project) => {
    const { slug, stage, hoursFrom: from, hoursTo: to, startsOn, endsOn } = project;
    const seeking = stage === "PUBLISHED" && project.openSeats > 0;
    const wanted = [...new Set(project.wanted)].filter(isDiscipline).map((discipline) => names(discipline));
    return {
      key: slug,
      href: `/projects/${slug}`,
      title: project.title,
      lead: project.partner,
      text: project.summary,
      facts: [
        seeking && wanted.length > 0 && t("listing.wanted", { roles: wanted.join(", ") }),
        project.causes.join(", "),
        from !== null &&
          to !== null &&
          (from === to ? t("listing.hours", { from }) : t("listing.hoursRange", { from, to })),
        startsOn &&
          (endsOn
            ? formatDateRange(startsOn, endsOn, locale)
            : t("listing.startsOn", { date: formatDate(startsOn, locale) })),
      ],
      aside: seeking ? (
        <Badge tone="info">{t("listing.seatsOpen", { count: project.openSeats })}</Badge>
      ) : (
        <Badge tone={stageTone[stage]}>{t(`stage.${stage}`)}</Badge>
      ),
    };
  });
  return <RowList label={label} items={items} />;
}
