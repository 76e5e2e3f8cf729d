import "server-only";
import type { OrganizationKind, OrganizationRole, StaffRole } from "@/lib/generated/prisma/enums";
import { sessionBehind } from "@/lib/people/auth/session-store";
import { db } from "@/lib/platform/db";
import { isLocale, type Locale } from "@/lib/platform/i18n/locales";

/** The roles one can act in. "person" is someone signed in who holds none yet; "system" is the worker. */
export type ActingAs = "partner" | "professional" | "staff" | "company" | "funder" | "person" | "system";

export type Actor = {
  personId: string;
  name: string | null;
  email: string;
  locale: Locale | null;
  timeZone: string | null;
  actingAs: ActingAs;
  /** No programme means the whole installation. */
  staffOf: { programmeId: string | null; role: StaffRole }[];
  /** The directory of organizations as a whole was given to them. */
  keepsDirectory: boolean;
  /** Memberships, and unlisted organizations they asked for: what they draft for those is theirs. */
  memberOf: {
    organizationId: string;
    name: string;
    slug: string;
    kind: OrganizationKind;
    role: OrganizationRole;
  }[];
  funderOf: { programmeId: string; name: string; slug: string }[];
  isProfessional: boolean;
  /** They said that they work somewhere; it waits, or staff said no. */
  hasClaim: boolean;
};

/** For reactions and jobs: what the system itself records. */
export const systemActor = { personId: null, actingAs: "system" } as const;

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
        where f."personId" = p.id and f."endedAt" is null), '[]') as "funderOf"
    from "Person" p where p.id = ${personId}::uuid and p."archivedAt" is null`;
  if (!row) return null;
  const actor: Actor = { ...row, locale: isLocale(row.locale) ? row.locale : null, actingAs: "person" };
  const held = rolesOf(actor);
  return { ...actor, actingAs: wanted && held.includes(wanted) ? wanted : (held[0] ?? "person") };
}

/** The roles someone holds, the one with most to do first. */
export function rolesOf(
  actor: Pick<Actor, "staffOf" | "memberOf" | "funderOf" | "isProfessional" | "hasClaim">,
): ActingAs[] {
  const held: ActingAs[] = [];
  if (actor.staffOf.length > 0) held.push("staff");
  if (actor.hasClaim || actor.memberOf.some(({ kind }) => kind !== "COMPANY" && kind !== "FUNDER"))
    held.push("partner");
  if (actor.memberOf.some(({ kind }) => kind === "COMPANY")) held.push("company");
  if (actor.funderOf.length > 0) held.push("funder");
  if (actor.isProfessional) held.push("professional");
  return held;
}
