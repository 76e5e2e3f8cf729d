import { getTranslations } from "next-intl/server";
import { joinWaitlist, leaveWaitlist } from "@/app/professional/select/[cohort]/actions";
import { ActionButton } from "@/components/forms/action-button";
import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import type { FullRole } from "@/lib/teams/queries/full-roles";

/** Roles with no seat free, each with its line: one can wait, and stop waiting. */
export async function FullRoles({ roles, mayWait }: { roles: readonly FullRole[]; mayWait: boolean }) {
  if (roles.length === 0) return null;
  const t = await getTranslations("selection.wait");
  return (
    <section aria-labelledby="full" className="mt-12 grid gap-4">
      <h2 id="full">{t("title")}</h2>
      <p className="max-w-measure text-sm">{t(mayWait ? "text" : "textLook")}</p>
      <ul className="divide-y divide-line border-y border-line text-sm">
        {roles.map(({ roleId, title, project, waiting, place, hoursPerWeek, withinReach }) => (
          <li key={roleId} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
            <span className="grid min-w-0 gap-0.5">
              <span className="font-semibold">{title}</span>
              <span>
                <Link href={`/projects/${project.slug}`}>{project.title}</Link>{" "}
                <span className="text-ink-soft">{t("with", { partner: project.partner })}</span>
              </span>
              <span className="text-xs text-ink-soft">
                {place ? t("place", { place, waiting }) : t("line", { hours: hoursPerWeek, waiting })}
              </span>
            </span>
            {place && (
              <ActionButton
                action={leaveWaitlist}
                fields={{ roleId }}
                label={t("leave")}
                of={`${title}, ${project.title}`}
                size="small"
                tone="secondary"
                quiet
              />
            )}
            {!place && mayWait && !withinReach && <Badge tone="neutral">{t("cannot")}</Badge>}
            {!place && mayWait && withinReach && (
              <ActionButton
                action={joinWaitlist}
                fields={{ roleId }}
                label={t("join")}
                of={`${title}, ${project.title}`}
                size="small"
                tone="secondary"
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
