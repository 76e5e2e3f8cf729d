import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/people/actor";
import { profileOf } from "@/lib/people/profile/queries";
import { saveProfile } from "@/lib/people/profile/commands";
import { SaveProfile } from "@/lib/people/profile/schema";
import { chooseLocale, saveSettings } from "@/lib/people/settings/commands";
import { myData } from "@/lib/privacy/my-data";
import { SaveSettings } from "@/lib/people/settings/schema";
import { startSession } from "@/lib/people/auth/sessions";
import { asActor, makeMember, makeOrganization, makePerson } from "@/tests/support/people-factories";
import { stampNow } from "@/tests/support/stamps";

const typed = {
  headline: "Analyst",
  about: "",
  first: "data",
  second: "data",
  third: "",
  skills: [
    { skill: "SQL", level: "4" },
    { skill: "", level: "3" },
    { skill: "statistics", level: "2" },
  ],
  hoursPerWeek: "6",
  timeKind: "OWN_TIME",
  causes: ["healthy-food", "housing-homelessness"],
  traits: ["finisher", "plain-writer"],
};

const form = async (actor: Actor, change: object = {}) =>
  SaveProfile.parse({ stamp: await stampNow.profile(actor), ...typed, ...change });

describe("a profile", () => {
  it("makes a professional on its first save, and says afterwards what was saved last", async () => {
    const person = await makePerson();
    const actor = await asActor(person);
    expect(actor.isProfessional).toBe(false);
    expect(await saveProfile(actor, await form(actor))).toEqual({ first: true });
    expect((await asActor(person, "professional")).isProfessional).toBe(true);
    expect(await profileOf(actor)).toMatchObject({
      disciplines: ["data"],
      skills: { sql: 4, statistics: 2 },
      causes: ["healthy-food", "housing-homelessness"],
      traits: ["finisher", "plain-writer"],
    });
    const second = await form(actor, {
      first: "design",
      skills: [{ skill: "Prototipos", level: "5" }],
      causes: "art",
      traits: "good-listener",
    });
    expect(await saveProfile(actor, second)).toEqual({ first: false });
    expect(await profileOf(actor)).toMatchObject({
      disciplines: ["design", "data"],
      skills: { prototyping: 5 },
      causes: ["art"],
      traits: ["good-listener"],
    });
  });

  it("knows the skills and causes of the lists only, and levels from 1 to 5", async () => {
    const actor = await asActor(await makePerson());
    const invented = await form(actor, { skills: [{ skill: "mind-reading", level: "5" }] });
    await expect(saveProfile(actor, invented)).rejects.toThrow("skill-unlisted");
    expect(await profileOf(actor)).toBeNull();
    expect(
      SaveProfile.safeParse({ stamp: "seen", ...typed, skills: [{ skill: "sql", level: "6" }] }).success,
    ).toBe(false);
    expect(SaveProfile.safeParse({ stamp: "seen", ...typed, hoursPerWeek: "41" }).success).toBe(false);
    expect(SaveProfile.safeParse({ stamp: "seen", ...typed, traits: "tall" }).success).toBe(false);
  });
});

describe("settings", () => {
  it("change one's own name, language and time zone", async () => {
    const person = await makePerson();
    const input = { name: "Ana", locale: "es", timeZone: "Europe/Madrid" };
    const actor = await asActor(person);
    await saveSettings(actor, SaveSettings.parse({ stamp: await stampNow.settings(actor), ...input }));
    expect(await asActor(person)).toMatchObject(input);
    await chooseLocale(await asActor(person), "en");
    expect(await asActor(person)).toMatchObject({ locale: "en" });
    expect(SaveSettings.safeParse({ stamp: "seen", ...input, timeZone: "Mars/Olympus" }).success).toBe(false);
  });

  it("let one take along what is one's own, and nothing else", async () => {
    const organization = await makeOrganization();
    const person = await makeMember({ organization });
    const other = await makeMember({ organization });
    const { sessionToken } = await startSession(person.id, "test");
    const data = await myData(await asActor(person));
    expect(data).toMatchObject({ person: { email: person.email }, memberships: [{ role: "MEMBER" }] });
    const text = JSON.stringify(data);
    for (const hidden of [other.email, other.id, sessionToken]) expect(text).not.toContain(hidden);
  });
});
