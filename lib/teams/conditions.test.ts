import { describe, expect, it } from "vitest";
import { unmetBy, type Circumstances, type Conditions } from "@/lib/teams/conditions";

const zone = "America/Los_Angeles";

const asked = (facts: Partial<Conditions> = {}): Conditions => ({
  meets: { windows: [], timeZone: zone },
  kickoffOn: "2027-01-11",
  timeKind: "",
  place: "",
  language: "",
  ...facts,
});

const said = (facts: Partial<Circumstances> = {}): Circumstances => ({
  free: { windows: ["tue-evening"], timeZone: zone },
  timeKind: "OWN_TIME",
  place: "REMOTE",
  languages: ["en"],
  ...facts,
});

const tuesdays = asked({ meets: { windows: ["tue-evening"], timeZone: zone } });
const thursdays = asked({ meets: { windows: ["thu-evening"], timeZone: zone } });

describe("how a project works and how someone can", () => {
  it("meet where the scope asks nothing", () => {
    expect(unmetBy(said(), asked())).toEqual([]);
    expect(unmetBy(said({ languages: ["es"], place: "IN_PERSON" }), asked())).toEqual([]);
  });

  it("are told apart by what keeps them from meeting", () => {
    expect(unmetBy(said(), thursdays)).toEqual(["times"]);
    expect(unmetBy(said(), asked({ timeKind: "WORK_TIME" }))).toEqual(["time-kind"]);
    expect(unmetBy(said(), asked({ place: "HYBRID" }))).toEqual(["place"]);
    expect(unmetBy(said({ place: "IN_PERSON" }), asked({ place: "REMOTE" }))).toEqual(["place"]);
    expect(unmetBy(said(), asked({ language: "es" }))).toEqual(["language"]);
    expect(
      unmetBy(said(), { ...thursdays, timeKind: "WORK_TIME", place: "ON_SITE", language: "es" }),
    ).toEqual(["times", "time-kind", "place", "language"]);
  });

  it("never hold against someone what they haven't said, or what is all the same to them", () => {
    const silent = said({ free: { windows: [], timeZone: zone }, languages: [] });
    expect(unmetBy(silent, { ...thursdays, language: "es" })).toEqual([]);
    const open = said({ timeKind: "EITHER", place: "EITHER" });
    expect(unmetBy(open, asked({ timeKind: "WORK_TIME", place: "ON_SITE" }))).toEqual([]);
    expect(unmetBy(open, asked({ timeKind: "EITHER", place: "REMOTE" }))).toEqual([]);
  });

  it("meet on the clock, not in the words: an evening in New York is none in Los Angeles", () => {
    const inNewYork = said({ free: { windows: ["tue-evening"], timeZone: "America/New_York" } });
    expect(unmetBy(inNewYork, tuesdays)).toEqual(["times"]);
    const afternoon = said({ free: { windows: ["tue-afternoon"], timeZone: "Pacific/Honolulu" } });
    expect(unmetBy(afternoon, tuesdays)).toEqual([]);
  });
});
