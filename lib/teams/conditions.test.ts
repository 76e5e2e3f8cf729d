import { describe, expect, it } from "vitest";
import { mayCome } from "@/lib/people/week";
import { unmetBy, type Circumstances, type Conditions } from "@/lib/teams/conditions";

const asked = (facts: Partial<Conditions> = {}): Conditions => ({
  timeKind: "",
  place: "",
  language: "",
  ...facts,
});

const said = (facts: Partial<Circumstances> = {}): Circumstances => ({
  comes: true,
  timeKind: "OWN_TIME",
  place: "REMOTE",
  languages: ["en"],
  ...facts,
});

describe("how a project works and how someone can", () => {
  it("meet where the scope asks nothing", () => {
    expect(unmetBy(said(), asked())).toEqual([]);
    expect(unmetBy(said({ languages: ["es"], place: "IN_PERSON" }), asked())).toEqual([]);
  });

  it("are told apart by what keeps them from meeting", () => {
    expect(unmetBy(said({ comes: false }), asked())).toEqual(["times"]);
    expect(unmetBy(said(), asked({ timeKind: "WORK_TIME" }))).toEqual(["time-kind"]);
    expect(unmetBy(said(), asked({ place: "HYBRID" }))).toEqual(["place"]);
    expect(unmetBy(said({ place: "IN_PERSON" }), asked({ place: "REMOTE" }))).toEqual(["place"]);
    expect(unmetBy(said(), asked({ language: "es" }))).toEqual(["language"]);
    expect(
      unmetBy(said({ comes: false }), { timeKind: "WORK_TIME", place: "ON_SITE", language: "es" }),
    ).toEqual(["times", "time-kind", "place", "language"]);
  });

  it("never hold against someone what they haven't said, or what is all the same to them", () => {
    expect(unmetBy(said({ languages: [] }), asked({ language: "es" }))).toEqual([]);
    const open = said({ timeKind: "EITHER", place: "EITHER" });
    expect(unmetBy(open, asked({ timeKind: "WORK_TIME", place: "ON_SITE" }))).toEqual([]);
    expect(unmetBy(open, asked({ timeKind: "EITHER", place: "REMOTE" }))).toEqual([]);
  });
});

describe("coming when teams meet", () => {
  const at = (windows: string[], timeZone = "America/Los_Angeles") => ({ windows, timeZone });
  const comes = (free: ReturnType<typeof at>, meets: string[]) => mayCome(free, at(meets), "2027-01-11");

  it("is asked of those who have said, where times are set", () => {
    expect(comes(at(["tue-evening"]), ["tue-evening"])).toBe(true);
    expect(comes(at(["tue-evening"]), ["tue-evening", "thu-evening"])).toBe(false);
    expect(comes(at([]), ["thu-evening"])).toBe(true);
    expect(comes(at(["mon-morning"]), [])).toBe(true);
  });

  it("is told by the clock, not by the word: an evening in New York is none in Los Angeles", () => {
    expect(comes(at(["tue-evening"], "America/New_York"), ["tue-evening"])).toBe(false);
    expect(comes(at(["tue-afternoon"], "Pacific/Honolulu"), ["tue-evening"])).toBe(true);
  });
});
