import "server-only";
import { randomUUID } from "node:crypto";
import { toDate } from "@/lib/platform/dates";
import { db } from "@/lib/platform/db";
import type { ScopeContent } from "@/lib/scoping/content";

/** Writes the fields given, each where it lives; rows of a list are written anew. Call it with the scope locked. */
export async function writeSection(projectId: string, fields: Partial<ScopeContent>): Promise<void> {
  const { title, startsOn, priority, causes, deliverables, roles, risks, ...texts } = fields;
  if (title !== undefined || startsOn !== undefined || priority !== undefined) {
    await db().project.update({
      where: { id: projectId },
      data: {
        title,
        ...(startsOn !== undefined && { startsOn: startsOn && toDate(startsOn) }),
        ...(priority !== undefined && { priorityId: priority?.id ?? null }),
      },
      select: { id: true },
    });
  }
  if (Object.keys(texts).length > 0) {
    await db().scope.update({ where: { projectId }, data: texts, select: { projectId: true } });
  }
  if (causes) await writeCauses(projectId, causes);
  if (deliverables) await writeDeliverables(projectId, deliverables);
  if (roles) await writeRoles(projectId, roles);
  if (risks) await writeRisks(projectId, risks);
}

async function writeCauses(projectId: string, causes: string[]): Promise<void> {
  await db().projectCause.deleteMany({ where: { projectId } });
  await db().projectCause.createMany({ data: causes.map((cause) => ({ projectId, cause })) });
}

async function writeDeliverables(projectId: string, rows: ScopeContent["deliverables"]): Promise<void> {
  await db().deliverable.deleteMany({ where: { projectId } });
  await db().deliverable.createMany({ data: rows.map((row, position) => ({ projectId, position, ...row })) });
}

async function writeRoles(projectId: string, rows: ScopeContent["roles"]): Promise<void> {
  const roles = rows.map((row, position) => ({ id: randomUUID() as string, position, ...row }));
  await db().role.deleteMany({ where: { projectId } });
  await db().role.createMany({ data: roles.map(({ skills: _skills, ...role }) => ({ projectId, ...role })) });
  await db().roleSkill.createMany({
    data: roles.flatMap(({ id, skills }) => skills.map((skill) => ({ roleId: id, ...skill }))),
  });
}

async function writeRisks(projectId: string, rows: ScopeContent["risks"]): Promise<void> {
  await db().risk.deleteMany({ where: { projectId } });
  await db().risk.createMany({ data: rows.map((row, position) => ({ projectId, position, ...row })) });
}
