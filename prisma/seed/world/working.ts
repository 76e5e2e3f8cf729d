import { addDays } from "@/lib/platform/dates";
import { cadences, channels, replyTimes } from "@/lib/teams/agreement-schema";
import type { BuiltProject } from "../builders/projects";
import { Random } from "./random";
import type { World } from "./world";

type Member = { project: BuiltProject; person: { id: string; name: string } };

/** What teams at work said about working together, and the agreement they signed; on every third one someone is yet to sign. */
export function addWorkingAgreements(
  { sheet, past }: World,
  projects: readonly BuiltProject[],
  members: readonly Member[],
): void {
  const running = projects.filter(({ stage, cohort }) => stage === "ACTIVE" && cohort);
  for (const [index, project] of running.entries()) {
    const random = new Random(`working ${project.id}`);
    const { cohort, contact } = project;
    if (!cohort) continue;
    const day = (days: number) => past.at(addDays(cohort.kickoff, days), "19:30");
    const team = new Map(
      members.filter((member) => member.project.id === project.id).map(({ person }) => [person.id, person]),
    );
    const parties = [
      ...[...team.values()].map((person) => ({ person, side: "TEAM" as const })),
      { person: contact, side: "PARTNER" as const },
    ];
    for (const { person, side } of parties) {
      sheet.add("workingAnswer", {
        projectId: project.id,
        personId: person.id,
        side,
        cadence: random.chance(0.8) ? "weekly" : random.pick(cadences),
        channel: side === "PARTNER" ? "email" : random.chance(0.7) ? "chat" : random.pick(channels),
        replyTime: random.chance(0.6) ? "one-day" : random.pick(replyTimes),
        hoursPerWeek: side === "PARTNER" ? 2 : random.between(3, 6),
        ownOrWork: side === "PARTNER" ? "WORK_TIME" : "OWN_TIME",
        decides: side === "PARTNER" ? person.name : "",
        away: random.chance(0.3) ? "The last week of the year" : "",
        savedAt: day(-2),
      });
    }
    const agreementId = sheet.id();
    sheet.add("workingAgreement", {
      id: agreementId,
      projectId: project.id,
      number: 1,
      ...{ cadence: "weekly", channel: "chat", replyTime: "one-day", hoursPerWeek: 4 },
      decides: contact.name,
      away: "",
      notes: "What is decided in the chat is written into the scope the same week.",
      draftedById: contact.id,
      at: day(0),
    });
    for (const { person, side } of index % 3 === 0 ? parties.slice(1) : parties)
      sheet.add("agreementSignature", {
        agreementId,
        personId: person.id,
        side,
        at: day(1),
      });
  }
}
