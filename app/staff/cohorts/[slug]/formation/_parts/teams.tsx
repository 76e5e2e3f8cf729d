import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { withParameters } from "@/lib/platform/paging";
import { keptOf, type Looking } from "@/lib/formation/asked";
import { listTeams, type Team } from "@/lib/formation/listing";
import type { PolicyName } from "@/lib/formation/schema";
import type { Assignment, Proposal } from "@/lib/formation/engine/proposal";
import type { FormationView } from "@/lib/formation/queries/page";
import { namesIn } from "./changes";
import { DragPerson, DragTeams, DropRole } from "./drag-teams";
import { LeftOut } from "./left-out";
import { RankWord } from "./rank-word";
import { TeamFilters } from "./team-filters";

type Props = { view: FormationView; policy: PolicyName; proposal: Proposal; path: string; looking: Looking };

/** The teams of one policy, project by project, with the seats it leaves empty and the people it leaves out. */
export async function Teams({ view, policy, proposal, path, looking }: Props) {
  const [t, locale] = await Promise.all([getTranslations("selection.form"), getLocale()]);
  const listed = listTeams(view, proposal, looking, locale);
  const kept = { policy, ...keptOf(looking) };
  const { rows, page, pages, total } = listed.teams;
  const pageHref = (to: number) =>
    withParameters(`${path}#teams`, { ...kept, page: to > 1 ? to : undefined });
  const tryHref = ({ person, role }: Pick<Assignment, "person" | "role">) =>
    withParameters(`${path}#try`, { ...kept, person, role });
  return (
    <DragTeams path={path} kept={kept}>
      <section aria-labelledby="teams" className="grid gap-4">
        <h2 id="teams">{t("teams", { policy: t(`policies.${policy}`) })}</h2>
        {listed.isLong && <TeamFilters path={path} policy={policy} looking={looking} listed={listed} />}
        {total > 0 && (
          <p className="max-w-measure text-sm [@media(scripting:none)]:hidden">{t("dragText")}</p>
        )}
        <div className="grid gap-4 lg:grid-cols-2">
          {rows.map((team) => (
            <TeamPanel key={team.id} team={team} view={view} tryHref={tryHref} />
          ))}
        </div>
        <Pagination
          of={t("teams", { policy: t(`policies.${policy}`) })}
          page={page}
          pages={pages}
          previousHref={page > 1 ? pageHref(page - 1) : undefined}
          nextHref={page < pages ? pageHref(page + 1) : undefined}
        />
        {proposal.unplaced.length > 0 && (
          <LeftOut
            view={view}
            proposal={proposal}
            left={listed.left}
            hrefOf={(to) => withParameters(`${path}#unplaced`, { ...kept, left: to > 1 ? to : undefined })}
          />
        )}
      </section>
    </DragTeams>
  );
}

type TeamProps = {
  team: Team;
  view: FormationView;
  tryHref: (pair: Pick<Assignment, "person" | "role">) => string;
};

async function TeamPanel({ team: { id, title, roles }, view, tryHref }: TeamProps) {
  const [t, { nameOf }] = await Promise.all([getTranslations("selection.form"), namesIn(view)]);
  return (
    <Panel title={title} level={3} id={`team-${id}`}>
      <ul className="grid gap-3 text-sm">
        {roles.map((role) => (
          <DropRole key={role.id} id={role.id}>
            <p className="font-semibold">
              {role.title} {!role.required && <span className="font-normal text-ink-soft">{t("wish")}</span>}
            </p>
            <ul className="grid gap-1.5">
              {role.people.map((each) => (
                <DragPerson key={each.person} id={each.person} role={role.id} label={t("drag")}>
                  <Link href={tryHref(each)}>{nameOf(each.person)}</Link>
                  <RankWord rank={each.rank} listed={view.listed.has(each.person)} />
                  {each.pinned && <Badge tone="info">{t("pinned")}</Badge>}
                </DragPerson>
              ))}
              {role.empty > 0 && (
                <li className={role.required ? "font-semibold text-danger" : "text-ink-soft"}>
                  {t("empty", { count: role.empty })}
                </li>
              )}
            </ul>
          </DropRole>
        ))}
      </ul>
    </Panel>
  );
}
