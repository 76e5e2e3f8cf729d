import { addDays } from "@/lib/platform/dates";
import {
  addCohort,
  addProgramme,
  seasonAround,
  type BuiltCohort,
  type BuiltProgramme,
  type Calendar,
} from "../builders/cohorts";
import type { Season } from "../stories/tale";
import { seasonName, tuesdayBefore, zone } from "./calendar";
import type { World } from "./world";

export type Seasons = {
  main: BuiltProgramme;
  clinic: BuiltProgramme;
  cohorts: Record<Exclude<Season, "pipeline">, BuiltCohort>;
};

/** Two programmes and their cohorts: finished, running, claiming now, and open for applications. */
export function addSeasons(world: World, home: { id: string }, by: { id: string }): Seasons {
  const { sheet, today, past } = world;
  const main = addProgramme(sheet, {
    name: "Pro Bono Tech (demonstration)",
    slug: "pro-bono-tech",
    summary:
      "Designers, developers, analysts and writers give a season of their best skill to a community organization of Los Angeles, in teams of five or six, on a project that was prepared for months.",
    timeZone: zone,
    organization: home,
    at: past.daysAgo(900),
  });
  const clinic = addProgramme(sheet, {
    name: "Data Clinic (demonstration)",
    slug: "data-clinic",
    summary: "Ten weeks, one question, one table that a board can trust.",
    timeZone: zone,
    organization: home,
    at: past.daysAgo(640),
  });
  const cohort = (programme: BuiltProgramme, prefix: string, calendar: Calendar, summary: string) => {
    const name = `${prefix}${seasonName(calendar.kickoff)}`;
    return addCohort(sheet, {
      programme,
      name,
      slug: `${programme.slug}-${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}`,
      summary,
      calendar,
      publishedAt: past.at(addDays(calendar.applicationsOpen, -14), "12:00"),
      meets: programme === main ? ["tue-evening"] : [],
      capacity: prefix === "" ? capacity : {},
      by,
      at: past.at(addDays(calendar.applicationsOpen, -30), "12:00"),
    });
  };
  const around = (days: number, weeks: number) => seasonAround(tuesdayBefore(addDays(today, days)), weeks);
  const season = "Sixteen weeks, Tuesday evenings, about five hours a week beside a job.";
  return {
    main,
    clinic,
    cohorts: {
      first: cohort(main, "", around(-700, 16), season),
      clinic: cohort(clinic, "", around(-540, 10), "Ten weeks with three organizations and their data."),
      second: cohort(main, "", around(-364, 16), season),
      running: cohort(main, "", withRound(around(-33, 16)), season),
      evenings: cohort(
        main,
        "Evenings, ",
        withRound(claimingNow(around(21, 12), today)),
        "A smaller cohort for people who can only give evenings: six projects, twelve weeks.",
      ),
      coming: cohort(
        main,
        "",
        withRound(applyingNow(around(64, 16), today)),
        `${season} Applications are open now.`,
      ),
    },
  };
}

const capacity = {
  product: 12,
  design: 14,
  research: 8,
  "front-end": 16,
  "back-end": 12,
  data: 16,
  infrastructure: 4,
  security: 3,
  quality: 8,
  content: 12,
  communications: 8,
  coordination: 10,
};

/** Between the answers and the seats, people rank the roles they would like. */
function withRound(calendar: Calendar): Calendar {
  return { ...calendar, preferences: [calendar.reviewEnds, addDays(calendar.claimingOpens, -1)] };
}

function claimingNow(calendar: Calendar, today: string): Calendar {
  return {
    ...calendar,
    applicationsOpen: addDays(today, -52),
    applicationsClose: addDays(today, -22),
    reviewEnds: addDays(today, -10),
    claimingOpens: addDays(today, -4),
    claimingCloses: addDays(today, 10),
  };
}

function applyingNow(calendar: Calendar, today: string): Calendar {
  return {
    ...calendar,
    applicationsOpen: addDays(today, -12),
    applicationsClose: addDays(today, 16),
    reviewEnds: addDays(today, 30),
    claimingOpens: addDays(today, 33),
    claimingCloses: addDays(today, 47),
  };
}
