import "server-only";
import type { Actor } from "@/lib/people/actor";
import { now, onClock } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";
import { unmetRefusal } from "@/lib/teams/claiming";
import { modeAsked } from "@/lib/teams/conditions";
import {
  applicationSaid,
  projectAsks,
  unmetOf,
  type AskedRow,
  type SaidRow,
} from "@/lib/teams/queries/circumstances";
import { mostRanked, movedTo, ranked, rankingOf, rowsOf, type Ranking } from "@/lib/teams/ranking";
import type { MovePlace, RankOnly, RankRole } from "@/lib/teams/schema";

type Ranker = Pick<Actor, "personId" | "actingAs">;

/**
 * One step on the actor's ranked list, saved at once. Refuses: not-found, accepted-only, ranking-closed (by the
 * database's clock), role-not-in-cohort, role-closed, declared-conflict, unmet-..., ranked-enough.
 */
export function rankRole(actor: Ranker, { cohortId, roleId, deed }: RankRole): Promise<void> {
  return rewrite(actor, cohortId, async (before) => {
    if (deed === "add") await assertMayRank({ cohortId, personId: actor.personId }, roleId);
    return ranked(before, roleId, deed);
  });
}

/** Moves a place of the actor's list, with all that shares it. Refuses: not-found, accepted-only, ranking-closed. */
export function movePlace(actor: Ranker, { cohortId, roleId, place }: MovePlace): Promise<void> {
  return rewrite(actor, cohortId, (before) => movedTo(before, roleId, place));
}

function rewrite(
  actor: Ranker,
  cohortId: string,
  change: (before: Ranking) => Ranking | Promise<Ranking>,
): Promise<void> {
  return transaction(async () => {
    await openList(actor, cohortId);
    const key = { cohortId, personId: actor.personId };
    const before = rankingOf(await db().rolePreference.findMany({ where: key, orderBy: { roleId: "asc" } }));
    const after = rowsOf(await change(before));
    if (after.length > mostRanked) throw new Refusal("ranked-enough", { values: { most: mostRanked } });
    await db().rolePreference.deleteMany({ where: key });
    await db().rolePreference.createMany({ data: after.map((row) => ({ ...key, ...row })) });
    await saved(actor, cohortId, { ranking: [before, rankingOf(after)] });
  });
}

/** Says whether the actor wants only what they ranked. Refuses: not-found, accepted-only, ranking-closed. */
export function rankOnly(actor: Ranker, { cohortId, onlyRanked }: RankOnly): Promise<void> {
  return transaction(async () => {
    await openList(actor, cohortId);
    const key = { cohortId, personId: actor.personId };
    await db().preferenceList.update({
      where: { cohortId_personId: key },
      data: { onlyRanked: onlyRanked === "yes" },
      select: { cohortId: true },
    });
    await saved(actor, cohortId, { onlyRanked: [null, onlyRanked === "yes"] });
  });
}

/** The list, locked so that two tabs take turns; the cohort's row keeps its dates still meanwhile. */
async function openList({ personId }: Ranker, cohortId: string): Promise<void> {
  const [cohort] = await db().$queryRaw<
    { running: boolean; opens: Date | null; closes: Date | null; at: Date; accepted: boolean }[]
  >`
    select k."publishedAt" is not null and k."cancelledAt" is null as running, k."preferencesOpenAt" as opens,
      k."preferencesCloseAt" as closes, clock_timestamp() as at,
      exists (select 1 from "Application" a where a."cohortId" = k.id and a."personId" = ${personId}::uuid
        and a.state = 'ACCEPTED') as accepted
    from "Cohort" k where k.id = ${cohortId}::uuid for key share`;
  if (!cohort?.running) throw new Refusal("not-found");
  if (!cohort.accepted) throw new Refusal("accepted-only");
  await db().$executeRaw`insert into "PreferenceList" ("cohortId", "personId")
    values (${cohortId}::uuid, ${personId}::uuid) on conflict do nothing`;
  // the second of two tabs may have waited here past the close
  const [list] = await db().$queryRaw<{ at: Date }[]>`
    with list as (select 1 from "PreferenceList"
      where "cohortId" = ${cohortId}::uuid and "personId" = ${personId}::uuid for update)
    select clock_timestamp() as at from list`;
  const at = onClock(list?.at ?? cohort.at);
  if (!cohort.opens || !cohort.closes || at < cohort.opens || at >= cohort.closes) {
    throw new Refusal("ranking-closed");
  }
}

async function assertMayRank(
  { cohortId, personId }: { cohortId: string; personId: string },
  roleId: string,
): Promise<void> {
  const role = await db().role.findFirst({
    where: { id: roleId, project: { cohortId } },
    select: { project: { select: { stage: true, organizationId: true } } },
  });
  if (!role) throw new Refusal("role-not-in-cohort");
  const { stage, organizationId } = role.project;
  if (stage !== "PUBLISHED" && stage !== "STAFFED") throw new Refusal("role-closed");
  const conflict = await db().applicationConflict.count({
    where: { organizationId, application: { cohortId, personId } },
  });
  if (conflict > 0) throw new Refusal("declared-conflict");
  const [row] = await db().$queryRaw<{ said: SaidRow; asked: AskedRow }[]>`
    select ${applicationSaid} as said, ${projectAsks} as asked
    from "Role" r join "Project" p on p.id = r."projectId" join "Application" a on a."cohortId" = p."cohortId"
    where r.id = ${roleId}::uuid and a."personId" = ${personId}::uuid`;
  const refusal =
    row && unmetRefusal({ unmet: unmetOf(row.said, row.asked), mode: modeAsked(row.asked.place) });
  if (refusal) throw refusal;
}

async function saved(
  actor: Ranker,
  cohortId: string,
  changes: Record<string, [unknown, unknown]>,
): Promise<void> {
  await db().preferenceList.update({
    where: { cohortId_personId: { cohortId, personId: actor.personId } },
    data: { savedAt: now() },
    select: { cohortId: true },
  });
  await record(actor, "preferences.saved", {
    subject: { type: "Cohort", id: cohortId },
    changes,
    event: false,
  });
}
