import "server-only";
import { Prisma } from "@/lib/generated/prisma/client";
import type { OrganizationKind, Standing } from "@/lib/generated/prisma/enums";
import type { Actor } from "@/lib/people/actor";
import { keepsDirectory } from "@/lib/people/policy";
import { staffed } from "@/lib/organizations/reach";
import { db } from "@/lib/platform/db";
import { paged, type Paged } from "@/lib/platform/paging";
import { matches } from "@/lib/platform/search-words";

const size = 50;

export type ManagedOrganization = {
  id: string;
  slug: string;
  name: string;
  kind: OrganizationKind;
  standing: Standing;
  source: string | null;
  members: number;
};

/** The organizations one looks after with what is needed to find them again, suspended ones included; unlisted ones wait among the claims. */
export async function managedOrganizations(
  actor: Actor,
  { q, standing }: { q?: string; standing?: Standing },
  page: number,
): Promise<Paged<ManagedOrganization>> {
  const where = Prisma.join(
    [
      reached(actor),
      Prisma.sql`o.standing <> 'UNLISTED'`,
      ...(q ? [matches(q, { search: Prisma.sql`o.search`, name: Prisma.sql`o.name` })] : []),
      ...(standing ? [Prisma.sql`o.standing = ${standing}::"Standing"`] : []),
    ],
    " and ",
  );
  const [rows, [counted]] = await Promise.all([
    db().$queryRaw<ManagedOrganization[]>`
      select o.id::text, o.slug, o.name, o.kind::text, o.standing::text, o.source,
        (select count(*)::int from "OrganizationMember" m where m."organizationId" = o.id and m."endedAt" is null) as members
      from "Organization" o where ${where}
      order by lower(o.name), o.id limit ${size} offset ${(page - 1) * size}`,
    db().$queryRaw<{ total: number }[]>`select count(*)::int as total from "Organization" o where ${where}`,
  ]);
  return paged(rows, counted?.total ?? 0, page, size);
}

/** `lookedAfter` in SQL. */
function reached(actor: Actor): Prisma.Sql {
  if (keepsDirectory(actor)) return Prisma.sql`true`;
  return Prisma.sql`exists (select 1 from "OrganizationProgramme" op
    where op."organizationId" = o.id and ${staffed(actor, Prisma.sql`op."programmeId"`)})`;
}
