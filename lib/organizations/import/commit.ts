import "server-only";
import { slugsFor } from "@/lib/organizations/slug";
import { lockImport, rowsAtOnce } from "@/lib/organizations/import/progress";
import { Prisma } from "@/lib/generated/prisma/client";
import { now } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { recordEach } from "@/lib/platform/record";

type Portion = { importId: string; personId: string | null; source: string; from: number; to: number };

/** Writes the next rows of an import into the directory, as they were checked. Says whether more remain. */
export async function commitSome(importId: string): Promise<boolean> {
  return transaction(async () => {
    const file = await lockImport(importId, "COMMITTING");
    if (!file) return false;
    // of two imports the second sees what the first wrote
    await db().$queryRaw`select pg_advisory_xact_lock(hashtext('imports into the directory'))::text`;
    const portion = {
      importId,
      personId: file.createdById,
      source: file.source,
      from: file.done + 1,
      to: Math.min(file.done + rowsAtOnce, file.total),
    };
    const meanwhile = (await leaveNamesakes(portion)) + (await createOrganizations(portion));
    await changeOrganizations(portion);
    await nameCausesAndAreas(portion);
    await rememberNumbers(portion);
    await leaveTrail(portion);
    const finished = portion.to >= file.total;
    await db().import.update({
      where: { id: importId },
      data: {
        done: portion.to,
        created: { decrement: meanwhile },
        unchanged: { increment: meanwhile },
        ...(finished && { state: "COMMITTED", finishedAt: now() }),
      },
      select: { id: true },
    });
    return !finished;
  });
}

const portionOf = ({ importId, from, to }: Portion) =>
  Prisma.sql`r."importId" = ${importId}::uuid and r.number between ${from} and ${to}`;

const madeMeanwhile = Prisma.sql`verdict = 'LEAVE', warned = true, issues = r.issues || jsonb_build_array(
  jsonb_build_object('severity', 'warning', 'code', 'created-meanwhile', 'field', 'name', 'value', r.name))`;

/** Rows whose name the directory has got since the check are not written: nobody was asked whether they are the same. */
async function leaveNamesakes(portion: Portion): Promise<number> {
  return db().$executeRaw`
    with waiting as materialized (
      select r.number, name_key(r.name) as key, r.namesakes from "ImportRow" r
      where ${portionOf(portion)} and r.verdict = 'CREATE' and r."organizationId" is null),
    named as (
      select w.number from waiting w
      cross join lateral (select o.id, o.standing from "Organization" o where name_key(o.name) = w.key offset 0) o
      where o.standing <> 'UNLISTED' and o.id <> all(w.namesakes) and not exists (
        select 1 from "ImportRow" own where own."importId" = ${portion.importId}::uuid
          and own."organizationId" = o.id and own.verdict = 'CREATE'))
    update "ImportRow" r set ${madeMeanwhile} from named
    where r."importId" = ${portion.importId}::uuid and r.number = named.number`;
}

/** New entries. Returns how many of them another import had made since the check: those stay as they are. */
async function createOrganizations(portion: Portion): Promise<number> {
  for (let attempt = 1; attempt <= 5; attempt++) {
    const waiting = await db().$queryRaw<{ number: number; name: string }[]>`
      select r.number, r.name from "ImportRow" r
      where ${portionOf(portion)} and r.verdict = 'CREATE' and r."organizationId" is null and not exists (
        select 1 from "Organization" o where o.source = ${portion.source} and o."sourceId" = r."sourceId")
      order by r.number`;
    if (waiting.length === 0) break;
    const slugs = await slugsFor(waiting.map(({ name }) => name));
    const places = JSON.stringify(waiting.map(({ number }, index) => ({ number, slug: slugs[index] })));
    // an address that someone else takes at this very moment is found free or taken in the next attempt
    await db().$executeRaw`
      with made as (
        insert into "Organization" (slug, name, kind, ein, website, mission, "postalCode", source, "sourceId")
        select x.slug, r.name, coalesce(r.values ->> 'kind', 'NONPROFIT')::"OrganizationKind", r.values ->> 'ein',
          r.values ->> 'website', coalesce(r.values ->> 'mission', ''), r.values ->> 'postalCode',
          ${portion.source}, r."sourceId"
        from "ImportRow" r join jsonb_to_recordset(${places}::jsonb) as x(number int, slug text)
          on x.number = r.number
        where ${portionOf(portion)} on conflict do nothing returning id, "sourceId")
      update "ImportRow" r set "organizationId" = made.id from made
      where ${portionOf(portion)} and r.verdict = 'CREATE' and r."sourceId" = made."sourceId"`;
  }
  return db().$executeRaw`
    update "ImportRow" r set ${madeMeanwhile}, "organizationId" = o.id
    from "Organization" o
    where ${portionOf(portion)} and r.verdict = 'CREATE' and r."organizationId" is null
      and o.source = ${portion.source} and o."sourceId" = r."sourceId"`;
}

/** Entries that say something else now; one whose own people took it over since the check stays theirs. */
async function changeOrganizations(portion: Portion): Promise<void> {
  await db().$executeRaw`
    update "Organization" o set name = case when r.changes ? 'name' then r.name else o.name end,
      kind = coalesce((r.values ->> 'kind')::"OrganizationKind", o.kind),
      ein = coalesce(r.values ->> 'ein', o.ein), website = coalesce(r.values ->> 'website', o.website),
      mission = coalesce(r.values ->> 'mission', o.mission),
      "postalCode" = coalesce(r.values ->> 'postalCode', o."postalCode"), "updatedAt" = clock_timestamp()
    from "ImportRow" r
    where ${portionOf(portion)} and r.verdict = 'CHANGE' and o.id = r."organizationId" and o.standing <> 'PARTNER'`;
}

/** From now on the list's number finds the entry, also where facts or staff's answer found it this time. */
async function rememberNumbers(portion: Portion): Promise<void> {
  await db().$executeRaw`
    insert into "ImportedIdentity" (source, "sourceId", "organizationId")
    select ${portion.source}, r."sourceId", o.id from "ImportRow" r join "Organization" o on o.id = r."organizationId"
    where ${portionOf(portion)} and r.verdict in ('CHANGE', 'LEAVE')
      and (r.answer = 'SAME' or r."sourceId" not like 'name:%')
      and (o.source, o."sourceId") is distinct from (${portion.source}, r."sourceId")
    on conflict (source, "sourceId") do update set "organizationId" = excluded."organizationId"`;
}

async function nameCausesAndAreas(portion: Portion): Promise<void> {
  const written = Prisma.sql`${portionOf(portion)} and r.verdict in ('CREATE', 'CHANGE')
    and o.id = r."organizationId" and o.standing <> 'PARTNER'`;
  await db().$executeRaw`delete from "OrganizationCause" c using "ImportRow" r, "Organization" o
    where ${written} and c."organizationId" = o.id and r.values ? 'causes'`;
  await db().$executeRaw`delete from "OrganizationArea" a using "ImportRow" r, "Organization" o
    where ${written} and a."organizationId" = o.id and r.values ? 'areas'`;
  await db().$executeRaw`insert into "OrganizationCause" ("organizationId", cause)
    select o.id, n.slug from "ImportRow" r, "Organization" o, jsonb_array_elements_text(r.values -> 'causes') as n(slug)
    where ${written} on conflict do nothing`;
  await db().$executeRaw`insert into "OrganizationArea" ("organizationId", area)
    select o.id, n.slug from "ImportRow" r, "Organization" o, jsonb_array_elements_text(r.values -> 'areas') as n(slug)
    where ${written} on conflict do nothing`;
}

/** One audit row per entry written, all at once: who imported, from which file, what changed. */
async function leaveTrail(portion: Portion): Promise<void> {
  await recordEach(Prisma.sql`
    select ${portion.personId}::uuid, ${portion.personId ? "staff" : "system"},
      case r.verdict when 'CREATE' then 'organization.imported' else 'organization.changed-by-import' end,
      'Organization', r."organizationId"::text, r.changes, i."fileName"
    from "ImportRow" r join "Import" i on i.id = r."importId"
    where ${portionOf(portion)} and r.verdict in ('CREATE', 'CHANGE')`);
}
