import { joinWaitlist, leaveWaitlist } from "@/app/professional/select/[cohort]/actions";
import { ActionButton } from "@/components/forms/action-button";
import { Disclosure } from "@/components/ui/disclosure";
import { Link } from "@/components/ui/link";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { FullRole } from "@/lib/teams/queries/full-roles";

/** Of roles that one only looks at, enough to see what is taken. */
const lookedAt = 8;

/** Of those one can wait for; the ones one waits for come first. */
const offered = 20;

type Props = { roles: readonly FullRole[]; mayWait: boolean };

/** Roles with no seat free, each with its line: one can wait, and stop waiting. Those one can't wait for are folded away. */
export async function FullRoles({ roles, mayWait }: Props) {
  if (roles.length === 0) return null;
  const t = await getTranslations("selection.wait");
  const isMine = ({ place, withinReach }: FullRole) => place !== null || (mayWait && withinReach);
  const [mine, others] = [roles.filter(isMine), roles.filter((role) => !isMine(role))];
  return (
    <section aria-labelledby="full" className="grid gap-4">
      <h2 id="full">{t("title")}</h2>
      <p className="max-w-measure text-sm">{t(mayWait ? "text" : "textLook")}</p>
      {mine.length > 0 && <Lines roles={mine.slice(0, offered)} />}
      {mine.length > offered && (
        <p className="text-sm text-ink-soft">{t("more", { count: mine.length - offered })}</p>
      )}
      {others.length > 0 && (
        <Disclosure summary={t(mayWait ? "apart" : "all", { count: others.length })}>
          <Lines roles={others.slice(0, lookedAt)} lookOnly />
          {others.length > lookedAt && (
            <p className="py-3 text-sm text-ink-soft">{t("more", { count: others.length - lookedAt })}</p>
          )}
        </Disclosure>
      )}
    </section>
  );
}

async function Lines({ roles, lookOnly }: { roles: readonly FullRole[]; lookOnly?: boolean }) {
  const t = await getTranslations("selection.wait");
  return (
    <ul className="divide-y divide-line border-y border-line text-sm">
      {roles.map(({ roleId, title, project, waiting, place, hoursPerWeek }) => (
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
          {!lookOnly && (
            <ActionButton
              key={place ? "leave" : "join"}
              action={place ? leaveWaitlist : joinWaitlist}
              fields={{ roleId }}
              label={t(place ? "leave" : "join")}
              of={`${title}, ${project.title}`}
              size="small"
              tone="secondary"
              quiet={place !== null}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
