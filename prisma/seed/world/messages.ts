import { answerMessage } from "@/lib/community/letter";
import type { MessageKind } from "@/lib/notifications/kinds";
import type { Message } from "@/lib/notifications/notify";
import { translator } from "@/lib/platform/i18n/translator";
import { askedMessage, claimedMessage } from "@/lib/teams/letters";
import { scopeMessage } from "@/lib/scoping/mail/letter";
import type { BuiltPerson } from "../builders/people";
import type { BuiltProject } from "../builders/projects";
import type { World } from "./world";

const t = translator("en");
const day = 86_400_000;
const when = (at: Date | string | undefined) => new Date(at ?? 0);

/** What the people one may sign in as were told lately, as the worker would have written it. */
export function addMessages(
  { sheet, past }: World,
  people: readonly BuiltPerson[],
  projects: readonly BuiltProject[],
): void {
  const names = new Map(sheet.of("person").map(({ id, name }) => [id, name ?? ""]));
  const tell = (personId: string, at: Date, kind: MessageKind, { subject: title, path }: Message) => {
    if (!people.some(({ id }) => id === personId) || at < past.daysAgo(90)) return;
    const id = sheet.id();
    const readAt = at < past.daysAgo(9) ? new Date(at.getTime() + day) : null;
    sheet.add("inboxItem", { id, personId, at, kind, title, path, readAt, dedupeKey: `demonstration:${id}` });
  };

  for (const {
    id,
    title: project,
    slug,
    contact,
    scoper,
    organization,
    programme,
    cohort,
    roles,
  } of projects) {
    const facts = { title: project, slug, organization: organization.name, cohort: cohort?.name ?? "" };
    for (const { projectId, text, askedAt } of sheet.of("publicQuestion"))
      if (projectId === id)
        tell(contact.id, when(askedAt), "teams.question", askedMessage(t, { project, slug, text }));
    for (const { projectId, to, at } of sheet.of("projectMove"))
      if (projectId === id && to === "SUBMITTED") {
        const path = `/staff/scoping/${slug}`;
        const message = scopeMessage(t, "submittedStaff", { ...facts, path });
        for (const { programmeId, personId } of sheet.of("staffMembership"))
          if (programmeId === programme.id) tell(personId, when(at), "requests.arrived", message);
      }
    for (const { projectId, side, personId, text, at } of sheet.of("scopeComment"))
      if (projectId === id) {
        const [reader, letter, path] =
          side === "STAFF"
            ? ([contact, "commentedPartner", `/projects/${slug}/scope`] as const)
            : ([scoper, "commentedStaff", `/staff/scoping/${slug}`] as const);
        const said = { ...facts, path, by: names.get(personId ?? "") ?? "", words: text };
        tell(reader.id, when(at), "scope.comment", scopeMessage(t, letter, said));
      }
    for (const { projectId, seatId, personId, claimedAt, startsOn } of sheet.of("seatClaim"))
      if (projectId === id) {
        const role = roles.find(({ seatRows }) => seatRows.some((seat) => seat.id === seatId))?.title ?? "";
        const seat = { role, project, slug, partner: organization.name };
        const claimed = { ...seat, startsOn: new Date(startsOn).toISOString().slice(0, 10) };
        const message = claimedMessage(t, "en", { ...claimed, placedByStaff: false, note: null });
        tell(personId, when(claimedAt), "teams.ownSeat", message);
      }
  }
  const questions = new Map(sheet.of("helpQuestion").map((question) => [question.id, question]));
  const cohorts = new Map(sheet.of("cohort").map((cohort) => [cohort.id, cohort]));
  for (const { questionId, personId: by, text, at } of sheet.of("helpReply")) {
    const question = questions.get(questionId);
    const cohort = cohorts.get(question?.cohortId);
    if (!question || !cohort) continue;
    const facts = { title: question.title, by: names.get(by) ?? "", cohort, text, questionId };
    for (const { personId, questionId: followed } of sheet.of("helpFollower"))
      if (followed === questionId && personId !== by)
        tell(personId, when(at), "cohorts.help", answerMessage(t, facts));
  }
}
