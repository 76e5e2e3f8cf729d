import { db, transaction } from "@/lib/platform/db";
import { dispatch } from "@/lib/platform/jobs/dispatch";
import { record } from "@/lib/platform/record";

/** A job of `reaction` to an event of that name that was tried until it was given up; returns its id. */
export async function makeFailedJob(reaction = "teams:seat.claimed", problem = "Error: the world is down") {
  const [capability = "", event = ""] = reaction.split(":");
  return transaction(async () => {
    await record({ personId: null, actingAs: "system" }, event, { subject: { type: "Thing", id: "one" } });
    await dispatch({ [capability]: { [event]: async () => {} } });
    const [job] = await db().$queryRaw<{ id: string }[]>`
      update pgboss.job set state = 'failed', retry_count = 11, completed_on = now(),
        start_after = now() - interval '1 minute', started_on = now() - interval '1 minute',
        output = ${JSON.stringify({ message: problem })}::jsonb
      where id = (select id from pgboss.job where name = 'reactions' and state = 'created'
        and data->>'reaction' = ${reaction} order by id desc limit 1)
      returning id::text`;
    return job!.id;
  });
}
