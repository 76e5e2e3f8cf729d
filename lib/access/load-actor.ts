import "server-only";
import { rolesOf, type ActingAs, type Actor } from "@/lib/people/actor";
import { sessionBehind } from "@/lib/people/auth/session-store";
import { db } from "@/lib/platform/db";
import { isLocale } from "@/lib/platform/i18n/locales";

/** The person behind a session, with all they are a member of, in two queries; null when it has ended. */
export async function actorOfSession(sessionToken: string, wanted?: ActingAs): Promise<Actor | null> {
  const session = await sessionBehind(sessionToken);
  return session ? loadActor(session.personId, wanted) : null;
}

type Row = Omit<Actor, "actingAs" | "locale"> & { locale: string | null };

/** A person as actor, in the role wanted where they hold it, else in the first they hold; null when archived. */
export async function loadActor(personId: string, wanted?: ActingAs): Promise<Actor | null> {
  const [row] = await db().$queryRaw<Row[]>`
    select p.id as "personId", p.name, p.email, p.locale, p."timeZone",
      exists (select 1 from "Profile" where "personId" = p.id) as "isProfessional",
      exists (select 1 from "OrganizationClaim" where "personId" = p.id and state in ('PENDING', 'DECLINED')) as "hasClaim",
      coalesce((select jsonb_agg(jsonb_build_object('programmeId', s."programmeId", 'role', s.role))
        from "StaffMembership" s where s."personId" = p.id and s."endedAt" is null), '[]') as "staffOf",
      exists (select 1 from "DirectoryKeeper" k where k."personId" = p.id and k."endedAt" is null)
        and exists (select 1 from "StaffMembership" s where s."personId" = p.id and s."endedAt" is null) as "keepsDirectory",
      coalesce((select jsonb_agg(jsonb_build_object('organizationId', o.id, 'name', o.name, 'slug', o.slug,
          'kind', o.kind, 'role', m.role) order by o.standing = 'UNLISTED', o.name, o.id)
        from (select "organizationId", role from "OrganizationMember" where "personId" = p.id and "endedAt" is null
          union select c."organizationId", 'MEMBER' from "OrganizationClaim" c join "Organization" u on u.id = c."organizationId"
          where c."personId" = p.id and u.standing = 'UNLISTED') m
        join "Organization" o on o.id = m."organizationId" and o."archivedAt" is null), '[]') as "memberOf",
      coalesce((select jsonb_agg(jsonb_build_object('programmeId', g.id, 'name', g.name, 'slug', g.slug) order by g.name)
        from "FunderAccess" f join "Programme" g on g.id = f."programmeId"
        where f."personId" = p.id and f."endedAt" is null), '[]') as "funderOf",
      (select count(*)::int from (select from "InboxItem" i where i."personId" = p.id and i."readAt" is null limit 100) u) as unread
    from "Person" p where p.id = ${personId}::uuid and p."archivedAt" is null`;
  if (!row) return null;
  const actor: Actor = { ...row, locale: isLocale(row.locale) ? row.locale : null, actingAs: "person" };
  const held = rolesOf(actor);
  return { ...actor, actingAs: wanted && held.includes(wanted) ? wanted : (held[0] ?? "person") };
}
