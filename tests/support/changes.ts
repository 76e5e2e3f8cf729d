import { db } from "@/lib/platform/db";
import { openChange, proposeChange, saveChangeSection } from "@/lib/scoping/commands/change-request";
import type { Actor } from "@/lib/people/actor";
import type { Stage } from "@/lib/generated/prisma/enums";
import { changePage } from "@/lib/scoping/queries/change";
import { makeProject } from "@/tests/support/factories";
import { asActor } from "@/tests/support/people-factories";
import { seenNow } from "@/tests/support/seen";
import { stampNow } from "@/tests/support/stamps";

/** A project with an agreed scope, an actor of each side, and the ways to change it. */
export async function agreed(stage: Stage = "ACTIVE") {
  const project = await makeProject({ stage });
  const partner = await asActor(project.contact, "partner");
  const staff = await asActor(project.scoper, "staff");
  const page = async (actor = staff) => (await changePage(actor, project.slug, "en", "boundaries"))!;
  const live = () =>
    db().project.findUniqueOrThrow({
      where: { id: project.id },
      select: {
        endsOn: true,
        startsOn: true,
        seats: true,
        scope: { select: { outOfScope: true, weeks: true } },
        roles: {
          select: { title: true, seats: true, position: true, seatRows: { select: { id: true } } },
          orderBy: { position: "asc" },
        },
        versions: { select: { number: true, supersededAt: true }, orderBy: { number: "asc" } },
      },
    });
  const begin = async (actor: Actor = staff) => (await openChange(actor, { projectId: project.id })).changeId;
  const write = async (outOfScope: string, actor: Actor = staff) => {
    const { edited } = (await page()).open!;
    const { inScope, assumptions } = edited!.content;
    const part = { section: "boundaries", projectId: project.id, stamp: edited!.stamp } as const;
    return saveChangeSection(actor, { ...part, inScope, assumptions, outOfScope });
  };
  const team = async (
    change: (team: { weeks: number | null; roles: TeamRole[] }) => {
      weeks: number | null;
      roles: TeamRole[];
    },
  ) => {
    const { edited } = (await changePage(staff, project.slug, "en", "team"))!.open!;
    const { weeks, startsOn, roles } = edited!.content;
    const part = { section: "team", projectId: project.id, stamp: edited!.stamp, startsOn } as const;
    return saveChangeSection(staff, { ...part, ...change({ weeks, roles: roles as TeamRole[] }) });
  };
  /** Every deliverable is work of the first role, ten hours each. */
  const work = async () => {
    const { edited } = (await changePage(staff, project.slug, "en", "effort"))!.open!;
    const { deliverables, roles } = edited!.content;
    const role = roles[0]!.title;
    const efforts = deliverables.map(({ title }) => ({ deliverable: title, role, hours: 10 }));
    return saveChangeSection(staff, {
      section: "effort",
      projectId: project.id,
      stamp: edited!.stamp,
      efforts,
    });
  };
  const propose = async (changeId: string, reason: string) =>
    proposeChange(staff, {
      change: await seenNow("ScopeChange", changeId),
      stamp: await stampNow.reason(changeId),
      reason,
    });
  /** A change of words, put by staff. */
  const put = async (words = "Nothing for the newsletter") => {
    const changeId = await begin();
    await write(words);
    await propose(changeId, "It turned out so.");
    return changeId;
  };
  return { project, partner, staff, page, live, begin, write, team, work, propose, put };
}

export type TeamRole = Parameters<typeof saveChangeSection>[1] extends infer Save
  ? Save extends { section: "team"; roles: (infer Role)[] }
    ? Role
    : never
  : never;
