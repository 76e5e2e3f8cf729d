import "@/tests/support/rights/next";
import { beforeAll, describe, expect, it } from "vitest";
import { claimOrganization } from "@/app/(public)/organizations/[slug]/claim/actions";
import { Prisma } from "@/lib/generated/prisma/client";
import { startSession } from "@/lib/people/auth/sessions";
import { idle, type ActionState, type FormAction } from "@/lib/platform/action-state";
import { asRefusal } from "@/lib/platform/constraints";
import { constraintOf } from "@/lib/platform/database-error";
import { db } from "@/lib/platform/db";
import { sessionCookie } from "@/lib/platform/session-cookie";
import { makeNewcomer } from "@/tests/support/inviting";
import { makeOrganization, makePerson } from "@/tests/support/people-factories";
import { listedActions } from "@/tests/support/rights/listed";
import { comesFrom } from "@/tests/support/rights/next";

/** Someone who has signed in by mail and said nothing yet: the browser they sit at, and their row. */
async function newcomer() {
  const { id } = await makeNewcomer();
  comesFrom({ [sessionCookie().name]: (await startSession(id, "test")).sessionToken });
  return { id, row: () => db().person.findUniqueOrThrow({ where: { id } }) };
}

/** Sends a form; a redirect is the way forward, and says nothing more. */
async function send(action: FormAction, fields: Record<string, string>): Promise<ActionState | "onward"> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return action(idle, form).catch((error: unknown) => {
    if (String((error as { digest?: string }).digest).startsWith("NEXT_REDIRECT")) return "onward";
    throw error;
  });
}
const claimOf = ({ id }: { id: string }) => ({
  organizationId: id,
  position: "Director",
  evidence: "I am on the page about us",
});

describe("someone without a name", () => {
  it("is asked in the form of the first act that others see, once, and keeps what they typed", async () => {
    const { id, row } = await newcomer();
    const [first, second] = [await makeOrganization(), await makeOrganization()];
    for (const yourName of [undefined, " \u200b "]) {
      const typed = { ...claimOf(first), ...(yourName && { yourName }) };
      expect(await send(claimOrganization, typed)).toEqual({
        status: "refused",
        fieldErrors: { yourName: ["required"] },
        values: typed,
      });
    }
    expect(await db().organizationClaim.count({ where: { personId: id } })).toBe(0);

    expect(await send(claimOrganization, { ...claimOf(first), yourName: " Ada  Ejemplo " })).toBe("onward");
    expect(await row()).toMatchObject({ name: "Ada Ejemplo" });
    expect(await send(claimOrganization, { ...claimOf(second), yourName: "Somebody Else" })).toBe("onward");
    expect(await row()).toMatchObject({ name: "Ada Ejemplo" });
    expect(await db().auditEntry.count({ where: { subjectId: id, action: "person.named" } })).toBe(1);
  });

  it("hears of everything that is wrong at once, and stays without a name when the act is refused", async () => {
    const { row } = await newcomer();
    const wrong = { ...claimOf(await makeOrganization()), position: "" };
    expect(await send(claimOrganization, wrong)).toMatchObject({
      fieldErrors: { yourName: ["required"], position: ["required"] },
    });
    const suspended = await makeOrganization({ standing: "SUSPENDED" });
    expect(await send(claimOrganization, { ...claimOf(suspended), yourName: "Ada" })).toMatchObject({
      status: "refused",
    });
    expect(await row()).toMatchObject({ name: null });
  });

  it("keeps the name that came first when two tabs send at once", async () => {
    const { id, row } = await newcomer();
    const organizations = await Promise.all([makeOrganization(), makeOrganization()]);
    const names = ["Ada One", "Ada Two"];
    const sent = organizations.map((organization, tab) =>
      send(claimOrganization, { ...claimOf(organization), yourName: names[tab]! }),
    );
    expect(await Promise.all(sent)).toEqual(["onward", "onward"]);
    expect(names).toContain((await row()).name);
    expect(await db().auditEntry.count({ where: { subjectId: id, action: "person.named" } })).toBe(1);
  });
});

it("every action asks for a name but drafts, what is one's own, and what visitors do", async () => {
  const silent = await Promise.all(
    listedActions().map(async (listed) => {
      const [, file, name = ""] = /^(.*) (\S+)$/.exec(listed)!;
      const actions = (await import(/* @vite-ignore */ `@/${file}`)) as Record<string, FormAction>;
      return actions[name]?.asksName ? [] : [name];
    }),
  );
  const drafts = [
    ...["keepAnswer", "saveAnswer", "saveRequest", "keepRequest", "saveNeeds", "keepNeeds"],
    ...["saveSection", "keepSection", "settleConflict"],
    ...["saveChangeSection", "keepChangeSection", "keepChangeReason"],
  ];
  const own = [
    ...["save", "signOut", "signOutEverywhere", "makeFeed", "endFeed", "eraseMe"],
    ...["followMessage", "readMessage", "readAllMessages"],
  ];
  const visitors = [
    "sendLink",
    "continueAs",
    "proveAddress",
    "setLocale",
    "setTheme",
    "switchRole",
    "tryForm",
    "endMail",
  ];
  expect([...new Set(silent.flat())].toSorted()).toEqual([...drafts, ...own, ...visitors].toSorted());
});

describe("the database", () => {
  let nameless: string;
  beforeAll(async () => {
    ({ id: nameless } = await newcomer());
  });
  const caught = (work: Promise<unknown>) =>
    work.then(
      () => null,
      (error: unknown) => error,
    );

  it.each([
    ["ScopeVersion", "proposedById"],
    ["ScopeApproval", "personId"],
    ["ScopeChange", "proposedById"],
    ["ScopeChange", "decidedById"],
    ["WorkingAgreement", "draftedById"],
    ["AgreementSignature", "personId"],
    ["Handover", "partnerId"],
    ["Handover", "staffId"],
    ["HoursDecision", "decidedById"],
    ["Review", "reviewerId"],
    ["ApplicationDecision", "decidedById"],
    ["OrganizationClaim", "decidedById"],
  ])("takes no %s whose %s has no name", async (table, column) => {
    const insert = (who: string) =>
      caught(db().$executeRaw`insert into ${Prisma.raw(`"${table}" ("${column}")`)} values (${who}::uuid)`);
    expect(asRefusal(await insert(nameless))).toMatchObject({ code: "name-needed" });
    // with a name it is only the rest of the row that is missing
    expect(constraintOf(await insert((await makePerson()).id))).not.toBe("signs_with_a_name");
  });

  it("takes no name that says nothing, and none back", async () => {
    const { id } = await makePerson();
    const rename = (name: string | null) => caught(db().person.update({ where: { id }, data: { name } }));
    expect(constraintOf(await rename("  "))).toBe("person_name_says_something");
    expect(constraintOf(await rename(null))).toBe("person_keeps_a_name");
  });
});
