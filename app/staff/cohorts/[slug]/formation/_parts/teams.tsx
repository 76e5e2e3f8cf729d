import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { withParameters } from "@/lib/platform/paging";
import type { PolicyName } from "@/lib/teams/formation-schema";
import type { Assignment, Proposal } from "@/lib/teams/formation/proposal";
import { whyUnplaced } from "@/lib/teams/formation/unplaced";
import type { FormationView } from "@/lib/teams/queries/formation-page";
import { becauseIn } from "./because";
import { namesIn } from "./changes";
import { DragPerson, DragTeams, DropRole } from "./drag-teams";
import { RankWord } from "./rank-word";

type Props = { view: FormationView; policy: PolicyName; proposal: Proposal; path: string };

/** The teams of one policy, project by project, with the seats it leaves empty and the people it leaves out. */
export async function Teams({ view, policy, proposal, path }: Props) {
  const t = await getTranslations("selection.form");
  const projects = new Map<string, { title: string; roles: FormationView["input"]["roles"] }>();
  for (const role of view.input.roles) {
    const title = view.roles.get(role.id)?.project.title ?? "";
    const project = projects.get(role.project) ?? { title, roles: [] };
    projects.set(role.project, { title, roles: [...project.roles, role] });
  }
  const onRole = new Map<string, Assignment[]>();
  for (const each of proposal.assignments) onRole.set(each.role, [...(onRole.get(each.role) ?? []), each]);
  const left = new Map(proposal.unfilled.map(({ role, seats }) => [role, seats]));
  const listed = new Set(
    view.input.people.flatMap(({ id, preferences }) => (preferences.length ? [id] : [])),
  );
  const name = (id: string) => view.people.get(id) ?? t("unknown");
  const [because, { roleOf }] = await Promise.all([becauseIn(view), namesIn(view)]);
  const reasons = whyUnplaced(view.input, proposal);
  const reason = (id: string) => {
    const why = reasons.get(id);
    if (!why) return null;
    if (why.kind === "near")
      return t("whyUnplaced.near", { role: roleOf(why.role), because: because(why.refusal) });
    if (why.kind === "everywhere") return t("whyUnplaced.everywhere", { because: because(why.refusal) });
    return t(`whyUnplaced.${why.kind}`);
  };
  const tryHref = ({ person, role }: Pick<Assignment, "person" | "role">) =>
    `${withParameters(path, { policy, person, role })}#try`;
  return (
    <DragTeams path={path} policy={policy}>
      <section aria-labelledby="teams" className="grid gap-4">
        <h2 id="teams">{t("teams", { policy: t(`policies.${policy}`) })}</h2>
        <p className="max-w-measure text-sm [@media(scripting:none)]:hidden">{t("dragText")}</p>
        <div className="grid gap-4 lg:grid-cols-2">
          {[...projects]
            .toSorted(([, one], [, other]) => one.title.localeCompare(other.title))
            .map(([id, { title, roles }]) => (
              <Panel key={id} title={title} level={3} id={`team-${id}`}>
                <ul className="grid gap-3 text-sm">
                  {roles.map((role) => (
                    <DropRole key={role.id} id={role.id}>
                      <p className="font-semibold">
                        {view.roles.get(role.id)?.title}{" "}
                        {!role.required && <span className="font-normal text-ink-soft">{t("wish")}</span>}
                      </p>
                      <ul className="grid gap-1.5">
                        {(onRole.get(role.id) ?? []).map((each) => (
                          <DragPerson key={each.person} id={each.person} role={role.id} label={t("drag")}>
                            <Link href={tryHref(each)}>{name(each.person)}</Link>
                            <RankWord rank={each.rank} listed={listed.has(each.person)} />
                            {each.pinned && <Badge tone="info">{t("pinned")}</Badge>}
                          </DragPerson>
                        ))}
                        {left.has(role.id) && (
                          <li className={role.required ? "font-semibold text-danger" : "text-ink-soft"}>
                            {t("empty", { count: left.get(role.id) ?? 0 })}
                          </li>
                        )}
                      </ul>
                    </DropRole>
                  ))}
                </ul>
              </Panel>
            ))}
        </div>
        {proposal.unplaced.length > 0 && (
          <section aria-labelledby="unplaced" className="grid gap-2">
            <h3 id="unplaced">{t("unplaced", { count: proposal.unplaced.length })}</h3>
            <p className="max-w-measure text-sm">{t("unplacedText")}</p>
            <ul className="divide-y divide-line border-y border-line text-sm">
              {proposal.unplaced.map((id) => (
                <DragPerson key={id} id={id} role={null} label={t("drag")}>
                  <span className="grid min-w-0 flex-1 gap-x-6 py-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,3fr)]">
                    <span className="font-semibold">{name(id)}</span>
                    <span className="text-ink-soft">{reason(id)}</span>
                  </span>
                </DragPerson>
              ))}
            </ul>
          </section>
        )}
      </section>
    </DragTeams>
  );
}
