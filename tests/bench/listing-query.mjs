// The reference: what the project listing shows, as one plain query through one pool.
import pg from "pg";

let pool;

export async function listingRows() {
  pool ??= new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
  const { rows } = await pool.query(`
    select p.slug, p.title, p.summary, o.name as partner, k.name as cohort, p.seats,
      p.seats - p."seatsTaken" as open, p."startsOn"::text as "startsOn"
    from "Project" p join "Organization" o on o.id = p."organizationId" left join "Cohort" k on k.id = p."cohortId"
    where p.stage in ('PUBLISHED', 'STAFFED', 'ACTIVE', 'HANDOFF', 'SUSTAINED', 'CLOSED', 'STOPPED')
    order by p."publishedAt" desc, p.id limit 20`);
  return rows;
}
