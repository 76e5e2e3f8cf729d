import "server-only";
import { z } from "zod";
import type { StaffRole } from "@/lib/generated/prisma/enums";
import type { Actor } from "@/lib/people/actor";
import { isAdministrator, isStaff, staffedProgrammeFilter, staffsProgramme } from "@/lib/people/policy";
import { databaseNow } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";

export type StaffRow = {
  id: string;
  name: string | null;
  email: string;
  programme: string | null;
  role: StaffRole;
  keepsDirectory: boolean;
  since: Date;
};

const order = [{ person: { name: "asc" } }, { id: "asc" }] as const;
const people = { person: { select: { name: true, email: true } }, programme: { select: { name: true } } };

/** Everyone on staff now, for staff; null for anyone else. */
export async function staffList(actor: Actor): Promise<StaffRow[] | null> {
  if (!isStaff(actor)) return null;
  const rows = await db().staffMembership.findMany({
    where: { endedAt: null },
    orderBy: [...order],
    take: 500,
    include: {
      ...people,
      person: {
        select: {
          ...people.person.select,
          keptDirectory: { where: { endedAt: null }, select: { id: true } },
        },
      },
    },
  });
  return rows.map(({ id, person: { keptDirectory, ...person }, programme, role, createdAt }) => ({
    id,
    ...person,
    programme: programme?.name ?? null,
    role,
    keepsDirectory: keptDirectory.length > 0,
    since: createdAt,
  }));
}

export type FunderRow = { id: string; name: string | null; email: string; programme: string; since: Date };

/** Funders' people who may read the reports of programmes the actor is staff of. */
export async function funderList(actor: Actor): Promise<FunderRow[]> {
  if (!isStaff(actor)) return [];
  const rows = await db().funderAccess.findMany({
    where: { endedAt: null, ...staffedProgrammeFilter(actor) },
    orderBy: [...order],
    take: 500,
    include: people,
  });
  return rows.map(({ id, person, programme, createdAt }) => ({
    id,
    ...person,
    programme: programme.name,
    since: createdAt,
  }));
}

/** The programmes an actor may open to funders, by name. */
export async function programmesStaffed(actor: Actor): Promise<{ id: string; name: string }[]> {
  if (!isStaff(actor)) return [];
  const { programmeId: id } = staffedProgrammeFilter(actor);
  return db().programme.findMany({
    where: { archivedAt: null, ...(id && { id }) },
    orderBy: { name: "asc" },
    select: { id: true, name: true },
  });
}

export const EndAccess = z.object({ membershipId: z.uuid() });

/** An administrator ends a staff membership. Refused for the last administrator of the installation. */
export async function endStaffMembership(
  actor: Actor,
  { membershipId }: z.output<typeof EndAccess>,
): Promise<void> {
  if (!isAdministrator(actor)) throw new Refusal("not-found");
  await transaction(async () => {
    // two administrators who end each other take turns
    await db()
      .$queryRaw`select 1 from "StaffMembership" where "programmeId" is null and "endedAt" is null order by id for update`;
    const membership = await db().staffMembership.findFirst({ where: { id: membershipId, endedAt: null } });
    if (!membership) throw new Refusal("not-found");
    const { count } = await db().staffMembership.updateMany({
      where: { id: membershipId, endedAt: null },
      data: { endedAt: await databaseNow() },
    });
    if (count === 0) throw new Refusal("changed-meanwhile");
    const left = await db().staffMembership.count({
      where: { programmeId: null, role: "ADMINISTRATOR", endedAt: null },
    });
    if (left === 0) throw new Refusal("last-administrator");
    await record(actor, "access.ended", {
      subject: { type: "StaffMembership", id: membershipId },
      changes: { role: [membership.role, null] },
      payload: { personId: membership.personId },
    });
  });
}

/** A programme's staff end a funder's access to its report. */
export async function endFunderAccess(
  actor: Actor,
  { membershipId }: z.output<typeof EndAccess>,
): Promise<void> {
  await transaction(async () => {
    const access = await db().funderAccess.findFirst({ where: { id: membershipId, endedAt: null } });
    if (!access || !staffsProgramme(actor, access.programmeId)) throw new Refusal("not-found");
    const { count } = await db().funderAccess.updateMany({
      where: { id: membershipId, endedAt: null },
      data: { endedAt: await databaseNow() },
    });
    if (count === 0) throw new Refusal("changed-meanwhile");
    await record(actor, "access.ended", {
      subject: { type: "FunderAccess", id: membershipId },
      payload: { personId: access.personId },
    });
  });
}
