import "server-only";
import { db } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/refusal";

type Named = { id: string; title: string };

/** A priority of the organization by its title; one nobody has written down yet becomes one of its own. */
export async function priorityNamed(title: string, organizationId: string): Promise<Named> {
  const priority = await priorityChosen(undefined, title, organizationId);
  if (!priority) throw new Error("A priority has a title.");
  return priority;
}

/** The priority of the organization that was chosen, or that was written instead and is made when it is new. One statement. */
export async function priorityChosen(
  chosen: string | undefined,
  written: string,
  organizationId: string,
): Promise<Named | null> {
  if (!chosen && !written) return null;
  const [priority] = await db().$queryRaw<Named[]>`
    with known as (
      select id, title from "StrategicPriority" where "organizationId" = ${organizationId}::uuid and "archivedAt" is null
        and case when ${written} = '' then id = ${chosen ?? null}::uuid else folded(title) = folded(${written}) end
      order by "createdAt" limit 1
    ), made as (
      insert into "StrategicPriority" ("organizationId", title)
      select ${organizationId}::uuid, ${written} where ${written} <> '' and not exists (select 1 from known)
      returning id, title
    )
    select id, title from known union all select id, title from made`;
  if (!priority) throw new Refusal("not-found", { field: "priorityId" });
  return priority;
}
