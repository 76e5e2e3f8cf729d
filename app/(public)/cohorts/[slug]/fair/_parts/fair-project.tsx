import { getTranslations } from "next-intl/server";
import { markInterest } from "@/app/(public)/projects/[slug]/questions/actions";
import { ActionButton } from "@/components/forms/action-button";
import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import { Named } from "@/components/ui/named";
import { isDiscipline } from "@/lib/people/disciplines";
import type { FairProject } from "@/lib/teams/fair/queries";

/** One project of the fair: what it is, what it asks, and the ways to know more. */
export async function FairProjectRow({ project, signedIn }: { project: FairProject; signedIn: boolean }) {
  const [t, names] = await Promise.all([getTranslations("fair"), getTranslations("catalogue.disciplines")]);
  const { id, slug, title, partner, summary, openSeats, seats, weeks, hoursFrom, hoursTo, questions } =
    project;
  const wanted = project.disciplines.map((each) => (isDiscipline(each) ? names(each) : each)).join(", ");
  const facts = [
    weeks && t("weeks", { weeks }),
    hoursFrom !== null && hoursTo !== null && t("hours", { from: hoursFrom, to: hoursTo }),
    t("seats", { open: openSeats, seats }),
  ].filter(Boolean);
  return (
    <li className="grid gap-x-8 gap-y-4 py-6 sm:grid-cols-[1fr_auto]">
      <div className="grid min-w-0 content-start justify-items-start gap-2">
        {project.marked && <Badge tone="info">{t("marked")}</Badge>}
        <h3 className="text-lg">
          <Link href={`/projects/${slug}`}>{title}</Link>
        </h3>
        <p className="text-sm text-ink-soft">{partner}</p>
        {summary && <p className="max-w-measure">{summary}</p>}
        <p className="text-sm text-ink-soft">{facts.join(" · ")}</p>
        <p className="text-sm text-ink-soft">{t("wanted", { disciplines: wanted })}</p>
        <p className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
          <Link href={`/projects/${slug}/team`}>
            <Named of={title}>{t("team")}</Named>
          </Link>
          <Link href={`/projects/${slug}/questions`}>
            <Named of={title}>{t("questions", { count: questions })}</Named>
          </Link>
        </p>
      </div>
      {signedIn && (
        <div>
          <ActionButton
            action={markInterest}
            fields={{ projectId: id, interested: project.marked ? "no" : "yes", back: "fair" }}
            label={project.marked ? t("unmark") : t("mark")}
            of={title}
            tone={project.marked ? "quiet" : "secondary"}
            size="small"
          />
        </div>
      )}
    </li>
  );
}
