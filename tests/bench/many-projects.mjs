// Twenty thousand projects more, and someone of the staff who is signed in.
import { randomBytes } from "node:crypto";
import pg from "pg";

const many = 20_000;

/** Adds them to the demonstration at `url`; gives the cookie of an administrator's session. */
export async function manyProjects(url) {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(
      `with o as (select array_agg(id order by id) as ids from "Organization" where kind = 'NONPROFIT')
       insert into "Project" (slug, title, "organizationId", "programmeId", stage, "stageSince")
       select 'many-' || n, 'Project number ' || n, o.ids[1 + n % cardinality(o.ids)],
         (select id from "Programme" order by slug desc limit 1), 'SUBMITTED', now() - n * interval '1 minute'
       from generate_series(1, $1) n, o`,
      [many],
    );
    await client.query(
      `insert into "Request" ("projectId", "submittedAt") select id, "stageSince" from "Project" where slug like 'many-%'`,
    );
    await client.query(`insert into "Waiting" ("projectId", side, since)
      select p.id, 'STAFF', p."stageSince" from "Project" p where p.slug like 'many-%' on conflict do nothing`);
    await client.query("analyze");
    const token = randomBytes(24).toString("hex");
    await client.query(
      `insert into "Session" ("sessionToken", "userId", expires)
       select encode(sha256(convert_to($1, 'UTF8')), 'hex'), "personId", now() + interval '1 hour' from "StaffMembership" where "endedAt" is null and "programmeId" is null limit 1`,
      [token],
    );
    return `next-auth.session-token=${token}`;
  } finally {
    await client.end();
  }
}
