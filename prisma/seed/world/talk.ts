import { toDate } from "@/lib/platform/dates";
import { changeWords, scopeQuestions, surprises } from "../words/talk";
import type { TaleProject } from "./projects";
import { Random } from "./random";
import type { World } from "./world";

/** Both sides' questions about scopes on their way, and what teams met that the scope foresaw or didn't. */
export function addTalk({ sheet, past }: World, projects: readonly TaleProject[]): void {
  // dice of its own: what people say changes nothing else in the demonstration
  const world = { sheet, past, random: new Random("talk") };
  const running = projects.filter(({ project }) => project.stage === "ACTIVE" && project.agreed);
  for (const [place, { project }] of running.slice(0, 3).entries()) addChange(world, project, place);
  for (const { tale, project } of projects) {
    if (!tale.scope) continue;
    if (project.stage === "SCOPING") addQuestions(world, project);
    if (["ACTIVE", "HANDOFF", "SUSTAINED", "CLOSED"].includes(project.stage)) {
      addDiscoveries(world, project, tale.scope.debt[0]);
    }
  }
}

type Talking = Pick<World, "sheet" | "past" | "random">;
type Project = TaleProject["project"];

/** The first question is answered and settled, the second still open. */
function addQuestions({ random, sheet, past }: Talking, { id, scoper, contact }: Project): void {
  for (const [place, { section, question, answer }] of random.some(scopeQuestions, 2).entries()) {
    const threadId = sheet.id();
    const settled = place === 0;
    const shared = { projectId: id, section };
    sheet.add("scopeComment", {
      ...shared,
      id: threadId,
      personId: scoper.id,
      side: "STAFF",
      text: question,
      at: past.daysAgo(6 - place),
      resolvedAt: settled ? past.daysAgo(4) : null,
      resolvedById: settled ? scoper.id : null,
    });
    if (!settled) continue;
    sheet.add("scopeComment", {
      ...shared,
      id: sheet.id(),
      answerToId: threadId,
      personId: contact.id,
      side: "PARTNER",
      text: answer,
      at: past.daysAgo(5),
    });
  }
}

function addDiscoveries({ random, sheet, past }: Talking, project: Project, debt: string): void {
  const shared = { projectId: project.id, kind: "TECHNICAL_DEBT", personId: project.scoper.id } as const;
  const begun = project.cohort ? toDate(project.cohort.kickoff).getTime() : 0;
  const day = (weeks: number) =>
    new Date(Math.min(begun + weeks * 7 * 86_400_000, past.daysAgo(1).getTime()));
  if (random.between(1, 3) > 1) {
    sheet.add("discovery", {
      ...shared,
      id: sheet.id(),
      what: debt,
      foreseen: true,
      foundOn: day(1),
      at: day(1),
    });
  }
  for (const what of random.some(surprises, random.between(0, 3))) {
    const at = day(random.between(1, 3));
    sheet.add("discovery", { ...shared, id: sheet.id(), what, foreseen: false, foundOn: at, at });
  }
}

/** One change waits for the partner, one for staff, and one was declined. */
function addChange({ sheet, past }: Talking, { id, agreed, scoper, contact }: Project, place: number): void {
  if (!agreed) return;
  const { content } = agreed;
  const [first, ...others] = content.roles;
  const fromPartner = place === 1;
  const by = fromPartner ? contact : scoper;
  const declined = place === 2;
  sheet.add("scopeChange", {
    id: sheet.id(),
    projectId: id,
    basedOnId: agreed.id,
    state: declined ? "DECLINED" : "PROPOSED",
    content: {
      ...content,
      weeks: (content.weeks ?? 8) + 2,
      outOfScope: `${content.outOfScope}\n${changeWords.outOfScope}`,
      roles: first ? [{ ...first, hoursPerWeek: first.hoursPerWeek + 1 }, ...others] : [],
    },
    reason: changeWords.reason,
    openedById: by.id,
    openedAt: past.daysAgo(6),
    savedAt: past.daysAgo(5),
    proposedSide: fromPartner ? "PARTNER" : "STAFF",
    proposedById: by.id,
    proposedAt: past.daysAgo(5),
    decidedById: declined ? contact.id : null,
    decidedAt: declined ? past.daysAgo(3) : null,
    decisionReason: declined ? changeWords.declined : "",
  });
}
