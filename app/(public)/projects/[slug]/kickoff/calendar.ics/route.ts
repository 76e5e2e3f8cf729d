import { notFound } from "next/navigation";
import { currentActor } from "@/app/actor";
import { guarded } from "@/app/guarded";
import { cohortDaysChanged } from "@/lib/community/feed";
import { calendarFile } from "@/lib/platform/calendar-file";
import { config } from "@/lib/platform/config";
import { workingTeam } from "@/lib/teams/queries/working";
import { seasonDays } from "../season-days";

/** The season of a team as a calendar file, for its people, their partner and staff. */
async function answer(_request: Request, { params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const actor = await currentActor();
  const team = actor && (await workingTeam(actor, slug));
  if (!team) notFound();
  const href = `${config().NEXTAUTH_URL}/projects/${slug}/kickoff`;
  const [days, changes] = await Promise.all([seasonDays(team), cohortDaysChanged([team.cohort.id])]);
  const changed = changes.get(team.cohort.id) ?? { at: team.cohort.createdAt, times: 0 };
  const file = calendarFile(
    team.title,
    days.map(({ key, ...day }) => ({ ...day, key: `${key}-${team.id}`, href, changed })),
  );
  return new Response(file, {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": `attachment; filename="${slug.replaceAll(/[^\w-]/g, "")}.ics"`,
      "cache-control": "private, no-store",
    },
  });
}

export const GET = guarded(answer);
