import "server-only";
import { db } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/refusal";

type Titled = { readonly title: string };

/**
 * Where each role of the scope as it stands goes in the changed one: by its title, or by its place where it was renamed
 * there; null where it is taken out.
 */
export function placesOf(before: readonly Titled[], after: readonly Titled[]): (number | null)[] {
  const taken = new Set<number>();
  const take = (place: number) => {
    if (place < 0 || place >= after.length || taken.has(place)) return null;
    taken.add(place);
    return place;
  };
  const byTitle = before.map(({ title }) =>
    take(after.findIndex((role, place) => role.title === title && !taken.has(place))),
  );
  const known = new Set(before.map(({ title }) => title));
  return byTitle.map((place, index) => {
    const renamed = after[index];
    return place ?? (renamed && !known.has(renamed.title) ? take(index) : null);
  });
}

/**
 * Gives the rows of roles the places they have in the changed scope, and takes out those it no longer has, so that
 * seats stay with their role. Refuses to take out a role that somebody sits on or has sat on.
 */
export async function alignRoles(
  projectId: string,
  before: readonly Titled[],
  after: readonly Titled[],
): Promise<void> {
  const places = placesOf(before, after);
  const gone = places.flatMap((place, index) => (place === null ? [index] : []));
  const rows = await db().role.findMany({
    where: { projectId },
    select: { id: true, title: true },
    orderBy: { position: "asc" },
  });
  // held before it is counted who sits where: a claim made meanwhile waits for us
  await db().$queryRaw`select id from "Seat" where "projectId" = ${projectId}::uuid order by id for update`;
  for (const index of gone) {
    const role = rows[index];
    if (!role) continue;
    if ((await db().seatClaim.count({ where: { seat: { roleId: role.id } } })) > 0)
      throw new Refusal("role-has-people", { values: { role: role.title } });
    await db().seat.deleteMany({ where: { roleId: role.id } });
    await db().role.delete({ where: { id: role.id }, select: { id: true } });
  }
  const kept = rows.flatMap(({ id }, index) => {
    const place = places[index];
    return place === null || place === undefined ? [] : [{ id, place }];
  });
  // out of the way first, since two roles may change places
  await db().$executeRaw`update "Role" set position = -1 - position where "projectId" = ${projectId}::uuid`;
  await db().$executeRaw`
    update "Role" r set position = k.place
    from jsonb_to_recordset(${JSON.stringify(kept)}::jsonb) as k(id uuid, place int) where r.id = k.id`;
}

/** Seats of a published project follow its roles: new ones are added, free ones that nobody ever held go first. */
export async function alignSeats(projectId: string): Promise<void> {
  await db().$executeRaw`
    delete from "Seat" s using (
      select s.id, row_number() over (partition by s."roleId" order by s.position desc) as nth, x.surplus
      from "Seat" s join (
        select r.id, count(s.id) - r.seats as surplus from "Role" r join "Seat" s on s."roleId" = r.id
        where r."projectId" = ${projectId}::uuid group by r.id) x on x.id = s."roleId"
      where x.surplus > 0 and not exists (select 1 from "SeatClaim" c where c."seatId" = s.id)
    ) free where s.id = free.id and free.nth <= free.surplus`;
  const [full] = await db().$queryRaw<{ title: string; seats: number }[]>`
    select r.title, count(s.id)::int as seats from "Role" r join "Seat" s on s."roleId" = r.id
    where r."projectId" = ${projectId}::uuid group by r.id having count(s.id) > r.seats limit 1`;
  if (full) throw new Refusal("seats-have-people", { values: { role: full.title, seats: full.seats } });
  await db().$executeRaw`
    insert into "Seat" ("roleId", "projectId", "cohortId", position)
    select r.id, p.id, p."cohortId", coalesce(x.last, 0) + n
    from "Project" p join "Role" r on r."projectId" = p.id
    left join lateral (select max(s.position) as last, count(*)::int as have from "Seat" s where s."roleId" = r.id) x on true,
      generate_series(1, r.seats - coalesce(x.have, 0)) as n
    where p.id = ${projectId}::uuid and p."cohortId" is not null`;
}

/** A published project ends the agreed number of weeks after it starts. */
export async function moveEnd(projectId: string, weeks: number | null): Promise<void> {
  if (weeks === null) return;
  await db().$executeRaw`
    update "Project" set "endsOn" = "startsOn" + ${weeks * 7}::int
    where id = ${projectId}::uuid and "cohortId" is not null and "startsOn" is not null`;
}
