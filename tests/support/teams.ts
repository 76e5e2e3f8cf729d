import type { Actor } from "@/lib/people/actor";
import { db } from "@/lib/platform/db";

const nobody = {
  name: null,
  email: "",
  locale: null,
  timeZone: null,
  staffOf: [],
  keepsDirectory: false,
  hasClaim: false,
  memberOf: [],
  funderOf: [],
  unread: 0,
};

/** A person as they act on the pages of professionals, without asking the database who they are. */
export const professional = (personId: string): Actor => ({
  ...nobody,
  personId,
  actingAs: "professional",
  isProfessional: true,
});

/** Staff of one programme. */
export const manager = (personId: string, programmeId: string): Actor => ({
  ...nobody,
  personId,
  actingAs: "staff",
  staffOf: [{ programmeId, role: "MANAGER" }],
  isProfessional: false,
});

/** Under way, with a kickoff that has been. */
export async function beginWork(id: string): Promise<void> {
  await db().$executeRaw`
    update "Cohort" set "kickoffOn" = current_date - 2
    where id = (select "cohortId" from "Project" where id = ${id}::uuid)`;
  await db().project.update({ where: { id }, data: { stage: "ACTIVE" } });
}
