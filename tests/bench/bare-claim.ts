import type pg from "pg";

const facts = `
  select s."projectId", s."cohortId", p."organizationId", r.id as "roleId", r."hoursPerWeek" as asked,
    k."kickoffOn", k."endsOn", a.id as application, a."hoursPerWeek" as offered,
    p.stage in ('PUBLISHED', 'STAFFED', 'ACTIVE') and k."publishedAt" is not null and k."cancelledAt" is null
      and clock_timestamp() >= k."claimingOpensAt" and clock_timestamp() < k."claimingClosesAt" as open
  from "Seat" s join "Project" p on p.id = s."projectId" join "Role" r on r.id = s."roleId"
  join "Cohort" k on k.id = s."cohortId"
  join "Application" a on a."cohortId" = s."cohortId" and a."personId" = $2 and a.state = 'ACCEPTED'
  where s.id = $1`;
const live = `
  select "seatId", "personId" from "SeatClaim"
  where "releasedAt" is null and ("seatId" = $1 or ("cohortId" = $3 and "personId" = $2))`;
const missing = `
  select 1 from "RoleSkill" w where w."roleId" = $1 and w.required and not exists (
    select 1 from "ApplicationSkill" o where o."applicationId" = $2 and o.skill = w.skill and o.level >= w.level)
  union all
  select 1 from "ApplicationConflict" c where c."applicationId" = $2 and c."organizationId" = $3`;

/**
 * What a claim costs at least: one transaction in bare SQL with the locks, checks and rows of claimSeat, as one
 * would write it by hand. True when the person has the seat.
 */
export async function bareClaim(
  pool: pg.Pool,
  { personId, seatId }: { personId: string; seatId: string },
): Promise<boolean> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    const done = await inTransaction(client, personId, seatId);
    await client.query(done ? "commit" : "rollback");
    return done;
  } catch (error) {
    await client.query("rollback");
    throw error;
  } finally {
    client.release();
  }
}

async function inTransaction(client: pg.PoolClient, personId: string, seatId: string): Promise<boolean> {
  const [seat] = (await client.query(`select "cohortId", "projectId" from "Seat" where id = $1`, [seatId]))
    .rows;
  await client.query(`select 1 from "Application" where "cohortId" = $1 and "personId" = $2 for update`, [
    seat.cohortId,
    personId,
  ]);
  await client.query(`select 1 from "Seat" where id = $1 for update`, [seatId]);
  const held = (await client.query(live, [seatId, personId, seat.cohortId])).rows;
  if (held.length > 0) return held.some((claim) => claim.seatId === seatId && claim.personId === personId);
  await client.query(`select 1 from "Project" where id = $1 for no key update`, [seat.projectId]);
  const [known] = (await client.query(facts, [seatId, personId])).rows;
  if (!known?.open || known.offered < known.asked) return false;
  const lacking = await client.query(missing, [known.roleId, known.application, known.organizationId]);
  if (lacking.rowCount) return false;
  const [claim] = (
    await client.query(
      `insert into "SeatClaim" ("seatId", "projectId", "cohortId", "personId", "startsOn", "endsOn")
       values ($1, $2, $3, $4, $5, $6) returning id`,
      [seatId, known.projectId, known.cohortId, personId, known.kickoffOn, known.endsOn],
    )
  ).rows;
  await client.query(
    `insert into "AuditEntry" ("personId", "actingAs", action, "subjectType", "subjectId")
     values ($1, 'professional', 'seat.claimed', 'SeatClaim', $2)`,
    [personId, claim.id],
  );
  await client.query(
    `insert into "OutboxEvent" (name, "personId", payload) values ('seat.claimed', $1, $2)`,
    [personId, JSON.stringify({ subjectId: claim.id, seatId, personId })],
  );
  await settle(client, known.projectId);
  return true;
}

async function settle(client: pg.PoolClient, projectId: string): Promise<void> {
  const { rowCount } = await client.query(
    `update "Project" set stage = 'STAFFED', "stageSince" = now() where id = $1 and stage = 'PUBLISHED'
       and not exists (select 1 from "Seat" s join "Role" r on r.id = s."roleId" where s."projectId" = $1 and r.required
         and not exists (select 1 from "SeatClaim" c where c."seatId" = s.id and c."releasedAt" is null))`,
    [projectId],
  );
  if (!rowCount) return;
  await client.query(
    `insert into "ProjectMove" ("projectId", "from", "to", "actingAs") values ($1, 'PUBLISHED', 'STAFFED', 'system')`,
    [projectId],
  );
  await client.query(
    `insert into "AuditEntry" ("actingAs", action, "subjectType", "subjectId") values ('system', 'project.staffed', 'Project', $1)`,
    [projectId],
  );
  await client.query(`insert into "OutboxEvent" (name, payload) values ('project.staffed', $1)`, [
    JSON.stringify({ subjectId: projectId }),
  ]);
}
