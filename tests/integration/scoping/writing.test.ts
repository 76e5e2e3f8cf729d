import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/people/actor";
import { db } from "@/lib/platform/db";
import { nameIn } from "@/lib/platform/i18n/names";
import { keepSection, saveSection } from "@/lib/scoping/commands/save-section";
import { settleConflict } from "@/lib/scoping/commands/settle-conflict";
import { scopePage } from "@/lib/scoping/queries/scope";
import type { Section } from "@/lib/scoping/schema";
import type { SaveSection } from "@/lib/scoping/section-schema";
import { makeProject } from "@/tests/support/factories";
import { asActor, makeMember, makePerson, makeStaff } from "@/tests/support/people-factories";
import { fullScope } from "@/tests/support/scopes";
import { refused, scoping } from "@/tests/support/scoping";
import { countingStatements } from "@/tests/support/statements";

type Parts = {
  [One in Section]: Omit<Extract<SaveSection, { section: One }>, "projectId" | "stamp">;
}[Section];

describe("writing a scope", () => {
  it("is done by both sides, and each save raises the revision", async () => {
    const scope = await scoping();
    const before = (await scope.page())!.revision;
    await saveSection(scope.staff, await scope.handoff("A handbook"));
    await keepSection(scope.partner, await scope.handoff("A handbook and a training"));
    const page = await scope.page();
    expect(page?.content.documents).toBe("A handbook and a training");
    expect(page?.revision).toBe(before + 2);
  });

  it("does not count saving the same words again as a change", async () => {
    const scope = await scoping();
    const first = await saveSection(scope.staff, await scope.handoff("A handbook"));
    const stale = await saveSection(scope.partner, await scope.handoff("A handbook", "an old stamp"));
    expect(first.changed).toBe(true);
    expect(stale).toMatchObject({ changed: false, stamp: first.stamp });
  });

  it("holds the words of whoever did not see what someone else saved, beside what stands there", async () => {
    const scope = await scoping();
    const seen = await scope.stampOf("handoff");
    await saveSection(scope.staff, await scope.handoff("Theirs"));
    expect(await saveSection(scope.partner, await scope.handoff("Mine", seen))).toMatchObject({ held: true });
    expect((await scope.page())?.content.documents).toBe("Theirs");
    const { edited } = (await scope.page("handoff"))!;
    expect(edited?.conflict).toEqual([
      { section: "handoff", field: "documents", kind: "changed", before: "Theirs", after: "Mine" },
    ]);
    // nobody else sees words that are not theirs
    expect((await scopePage(scope.staff, scope.project.slug, "en", "handoff"))?.edited?.conflict).toBeNull();
  });

  it("puts in those of the held words that their writer chooses, and lets the others go", async () => {
    for (const mine of [[0], []]) {
      const scope = await scoping();
      const seen = await scope.stampOf("handoff");
      await saveSection(scope.staff, await scope.handoff("Theirs"));
      await saveSection(scope.partner, await scope.handoff("Mine", seen));
      const choice = { projectId: scope.projectId, section: "handoff" as const, mine };
      const settle = (actor: Actor, stamp: string) => settleConflict(actor, { ...choice, stamp });
      await expect(settle(scope.partner, seen)).rejects.toEqual(refused("part-changed-again"));
      const stamp = await scope.stampOf("handoff");
      await expect(settle(scope.staff, stamp)).rejects.toEqual(refused("changed-meanwhile"));
      await settle(scope.partner, stamp);
      const page = (await scope.page("handoff"))!;
      expect(page.content.documents).toBe(mine.length > 0 ? "Mine" : "Theirs");
      expect(page.edited?.conflict).toBeNull();
    }
  });

  it("keeps exactly one of many saves at the same moment, and the words of all others", async () => {
    const scope = await scoping();
    const stamp = await scope.stampOf("handoff");
    const colleagues = await Promise.all(
      [1, 2].map(async () =>
        asActor(await makeMember({ organization: scope.project.organization }), "partner"),
      ),
    );
    const writers = [scope.staff, scope.partner, ...colleagues];
    const saves = await Promise.all(writers.map((_, place) => scope.handoff(`Words ${place}`, stamp)));
    const results = await Promise.all(saves.map((save, place) => saveSection(writers[place]!, save)));
    expect(results.filter(({ changed }) => changed)).toHaveLength(1);
    expect(results.filter(({ held }) => held)).toHaveLength(3);
    expect(await db().scopeDraft.count({ where: { projectId: scope.projectId } })).toBe(3);
  });

  it("costs at most five statements a section", async () => {
    const scope = await scoping();
    const role = { ...fullScope.roles[0]!, discipline: "design" as const };
    const saves: Parts[] = [
      {
        section: "problem",
        title: "A new title",
        type: "website",
        priorityId: undefined,
        newPriority: "Feed the valley",
        causes: ["health"],
        problem: "A problem",
        whoHasIt: "",
      },
      { section: "team", weeks: 8, startsOn: null, roles: [role] },
      { section: "deliverables", deliverables: [{ title: "A form", acceptance: "Used for a week" }] },
      { section: "systems", systems: fullScope.systems },
    ];
    // each by another person than the one before: a new sitting, which leaves a trace
    for (const [place, part] of saves.entries()) {
      const stamp = await scope.stampOf(part.section);
      const save = { ...part, projectId: scope.projectId, stamp } as SaveSection;
      const { result, statements } = await countingStatements(() =>
        saveSection(place % 2 ? scope.staff : scope.partner, save),
      );
      expect(result.changed).toBe(true);
      expect(statements.length).toBeGreaterThan(2);
      expect(statements.length).toBeLessThanOrEqual(5);
    }
  });

  it("writes roles with their skills anew", async () => {
    const scope = await scoping();
    const skill = { skill: "sql", level: 4, required: true };
    const role = { discipline: "data" as const, seats: 2, hoursPerWeek: 6, required: true };
    await saveSection(scope.staff, {
      section: "team",
      projectId: scope.projectId,
      stamp: await scope.stampOf("team"),
      weeks: 10,
      startsOn: "2027-03-01",
      roles: [{ ...role, title: "Data engineer", skills: [skill, skill] }],
    });
    expect((await scope.page())?.content).toMatchObject({
      weeks: 10,
      startsOn: "2027-03-01",
      roles: [{ title: "Data engineer", seats: 2, skills: [skill] }],
    });
  });

  it("takes skills as they are typed, in either language, and says which is not in the list", async () => {
    const scope = await scoping();
    const typing = async (...skills: string[]) => ({
      section: "team" as const,
      projectId: scope.projectId,
      stamp: await scope.stampOf("team"),
      weeks: 10,
      startsOn: null,
      roles: [
        {
          ...{
            title: "Data engineer",
            discipline: "data" as const,
            seats: 1,
            hoursPerWeek: 5,
            required: true,
          },
          skills: skills.map((skill) => ({ skill, level: 3, required: true })),
        },
      ],
    });
    const skills = async () => (await scope.page())!.content.roles[0]!.skills.map(({ skill }) => skill);
    const skill = await db().skill.findUniqueOrThrow({ where: { slug: "data-visualization" } });
    await saveSection(scope.staff, await typing("  SQL ", nameIn(skill, "es").toUpperCase(), skill.name));
    expect(await skills()).toEqual(["data-visualization", "sql"]);
    await expect(saveSection(scope.staff, await typing("sql", "Weaving baskets"))).rejects.toMatchObject({
      ...{ code: "role-skill-unlisted", field: "roles.0.skills.1.skill" },
    });
    await keepSection(scope.staff, await typing("sql", "Weav"));
    expect(await skills()).toEqual(["sql"]);
  });

  it("makes a new priority the organization's with the button, not while one types", async () => {
    const scope = await scoping("empty");
    const problem = async () =>
      ({
        section: "problem",
        projectId: scope.projectId,
        stamp: await scope.stampOf("problem"),
        title: scope.project.title,
        priorityId: undefined,
        newPriority: "Feed the valley",
        causes: ["health"],
        type: "",
        problem: "A problem",
        whoHasIt: "",
      }) satisfies SaveSection;
    const titled = { organizationId: scope.project.organization.id, title: "Feed the valley" };
    await keepSection(scope.partner, await problem());
    expect(await db().strategicPriority.count({ where: titled })).toBe(0);
    await saveSection(scope.partner, await problem());
    expect(await db().strategicPriority.count({ where: titled })).toBe(1);
    expect((await scope.page())?.content).toMatchObject({
      priority: { title: "Feed the valley" },
      causes: ["health"],
    });
  });

  it("is for the two sides only, and read by them and by the team", async () => {
    const scope = await scoping();
    const stranger = await asActor(await makePerson({ profile: true }));
    const otherStaff = await asActor(await makeStaff({ programme: (await makeProject()).programme }));
    for (const someone of [stranger, otherStaff]) {
      expect(await scopePage(someone, scope.project.slug, "en")).toBeNull();
      await expect(saveSection(someone, await scope.handoff("Mine"))).rejects.toEqual(refused("not-found"));
    }
    const running = await makeProject({ stage: "ACTIVE" });
    const member = await asActor(running.members[0]!.person);
    expect((await scopePage(member, running.slug, "en"))?.mayWrite).toBe(false);
    expect(await scopePage(stranger, running.slug, "en")).toBeNull();
    const everywhere = await asActor(await makeStaff());
    expect((await scopePage(everywhere, running.slug, "en"))?.sides).toEqual(["STAFF"]);
  });

  it("ends when the scope is agreed", async () => {
    const project = await makeProject({ stage: "SCOPED" });
    const staff = await asActor(project.scoper, "staff");
    const save = {
      section: "boundaries",
      projectId: project.id,
      stamp: "",
      inScope: "",
      outOfScope: "",
    } as const;
    await expect(saveSection(staff, { ...save, assumptions: "" })).rejects.toEqual(refused("scope-closed"));
  });
});
