import { db } from "@/lib/platform/db";
import { askFormation } from "@/lib/formation/commands/runs";
import { workOutFormations } from "@/lib/formation/commands/work-out-formations";
import { formationView } from "@/lib/formation/queries/page";
import { makeCrowd } from "./crowd";
import { makePerson } from "./people-factories";
import { manager } from "./teams";

/** Accepted people before the seats of a few projects, and a manager of their programme. */
export async function formingCrowd(size: { people: number; projects: number; seatsPerProject: number }) {
  const made = await makeCrowd(size);
  const staff = manager((await makePerson()).id, made.programmeId);
  const { slug } = await db().cohort.findUniqueOrThrow({ where: { id: made.cohortId } });
  const roles = await db().role.findMany({
    where: { projectId: { in: made.projectIds } },
    orderBy: { projectId: "asc" },
  });
  const view = async () => {
    const found = await formationView(staff, slug, "en");
    if (!found) throw new Error("Staff see the formation of their cohort.");
    return found;
  };
  const workOut = async () => {
    await askFormation(staff, { cohortId: made.cohortId });
    await workOutFormations();
    return view();
  };
  return { ...made, staff, roleIds: roles.map(({ id }) => id), view, workOut, slug };
}
