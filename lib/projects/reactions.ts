import "server-only";
import { notify } from "@/lib/notifications/notify";
import { asReader, readerSelect } from "@/lib/notifications/readers";
import { db } from "@/lib/platform/db";
import type { DomainEvent, Reactions } from "@/lib/platform/outbox";
import { projectMessage, type ProjectNews } from "@/lib/projects/letter";

/** Who hears of it: the partner's contact, and for what concerns the work itself the team as well. */
const withTeam: Record<ProjectNews, boolean> = {
  declined: false,
  started: true,
  stopped: true,
  sustained: true,
};

const reader = { ...readerSelect, archivedAt: true } as const;

export const projectsReactions: Reactions = {
  // what was merged into another goes on there, and is told so (lib/scoping)
  "project.declined": async (event) => {
    if (!event.payload.mergedIntoId) await tell(event, "declined");
  },
  "project.started": (event) => tell(event, "started"),
  "project.stopped": (event) => tell(event, "stopped"),
  "project.sustained": (event) => tell(event, "sustained"),
};

async function tell(event: DomainEvent, news: ProjectNews): Promise<void> {
  const project = await db().project.findUniqueOrThrow({
    where: { id: event.payload.subjectId },
    select: {
      slug: true,
      title: true,
      contact: { select: reader },
      moves: { orderBy: { at: "desc" }, take: 1, select: { reason: true, nextStep: true } },
      // whoever was in it then: their seats may have been released since, because of the same event
      seatClaims: {
        where: { OR: [{ releasedAt: null }, { releasedAt: { gte: event.createdAt } }] },
        select: { person: { select: reader } },
      },
    },
  });
  const team = withTeam[news] ? project.seatClaims.map(({ person }) => person) : [];
  // Whoever moved it knows already.
  const readers = [project.contact, ...team].filter(
    (person) => person !== null && person.archivedAt === null && person.id !== event.personId,
  );
  const { slug, title, moves } = project;
  await notify(
    { kind: news === "declined" ? "requests.decided" : "projects.progress", event },
    readers.flatMap((person) => (person ? [asReader(person)] : [])),
    (t) => projectMessage(t, news, { slug, title, ...moves[0] }),
  );
}
