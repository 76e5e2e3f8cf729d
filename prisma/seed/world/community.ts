import { addDays, instantAt } from "@/lib/platform/dates";
import type { BuiltCohort } from "../builders/cohorts";
import { directoryWords, helpTalk, sessionWords } from "../words/community";
import { zone } from "./calendar";
import { Random } from "./random";
import type { World } from "./world";

/** A cohort's own space: who lets the others read about them, what they ask each other, and the sessions staff planned. */
export function addCommunity(
  { sheet, past, today }: World,
  cohort: BuiltCohort,
  staff: { id: string },
  known: readonly { id: string }[],
): void {
  const random = new Random(`community ${cohort.slug}`);
  const accepted = sheet
    .of("application")
    .filter(({ cohortId, state }) => cohortId === cohort.id && state === "ACCEPTED")
    .map(({ personId }) => personId);
  for (const personId of accepted) {
    if (!known.some(({ id }) => id === personId) && !random.chance(0.6)) continue;
    sheet.add("directoryEntry", {
      cohortId: cohort.id,
      personId,
      about: random.pick(directoryWords),
      showEmail: random.chance(0.5),
      showHours: random.chance(0.4),
      savedAt: past.daysAgo(random.between(1, 12)),
    });
  }
  for (const [index, talk] of helpTalk.entries()) {
    const [asker, ...others] = random.some(accepted, 1 + talk.replies.length);
    if (!asker) continue;
    const id = sheet.id();
    const at = past.daysAgo(9 - 2 * index);
    sheet.add("helpQuestion", {
      ...{ id, cohortId: cohort.id, personId: asker, title: talk.title, text: talk.text, at, latestAt: at },
      replyCount: 0,
      solvedAt: talk.solved ? past.daysAgo(1) : null,
    });
    sheet.add("helpFollower", { questionId: id, personId: asker });
    for (const [place, text] of talk.replies.entries()) {
      const personId = others[place] ?? asker;
      sheet.add("helpReply", {
        ...{ id: sheet.id(), questionId: id, personId, text },
        at: new Date(at.getTime() + (place + 1) * 3 * 3_600_000),
      });
      sheet.add("helpFollower", { questionId: id, personId });
    }
  }
  for (const { title, about, days } of sessionWords)
    sheet.add("cohortSession", {
      ...{ id: sheet.id(), cohortId: cohort.id, title, about, minutes: 60, addedById: staff.id },
      place: "The programme’s video room",
      startsAt: instantAt(addDays(today, days), "18:00", zone),
    });
}
