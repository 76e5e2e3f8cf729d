import { describe, expect, it } from "vitest";
import { recordDiscovery } from "@/lib/scoping/commands/record-discovery";
import { scopePage } from "@/lib/scoping/queries/scope";
import { today } from "@/lib/platform/clock";
import { addDays } from "@/lib/platform/dates";
import { makeProject } from "@/tests/support/factories";
import { asActor, makePerson } from "@/tests/support/people-factories";
import { refused, scoping } from "@/tests/support/scoping";

const found = (projectId: string) => ({
  projectId,
  kind: "RISK" as const,
  foreseen: "",
  surprise: "",
  foundOn: addDays(today("UTC"), -3),
  note: "",
});

describe("what a team finds while it works", () => {
  it("is a surprise, or something the scope foresaw with its own kind and words", async () => {
    const project = await makeProject({ stage: "ACTIVE" });
    const member = await asActor(project.members[0]!.person);
    const debt = (await scopePage(member, project.slug, "en"))!.content.risks.find(
      ({ kind }) => kind === "TECHNICAL_DEBT",
    )!;
    await recordDiscovery(member, { ...found(project.id), foreseen: debt.what });
    await recordDiscovery(member, { ...found(project.id), surprise: "Nobody knows the domain's password" });
    const { discoveries } = (await scopePage(member, project.slug, "en"))!;
    expect(discoveries).toHaveLength(2);
    expect(discoveries).toContainEqual(
      expect.objectContaining({ foreseen: true, kind: "TECHNICAL_DEBT", what: debt.what }),
    );
    expect(discoveries).toContainEqual(
      expect.objectContaining({ foreseen: false, kind: "RISK", what: "Nobody knows the domain's password" }),
    );
  });

  it("is refused with a reason when it says both or neither, lies ahead, or names what the scope does not", async () => {
    const project = await makeProject({ stage: "ACTIVE" });
    const member = await asActor(project.members[0]!.person);
    const what = found(project.id);
    const attempt = (change: Partial<typeof what>) => recordDiscovery(member, { ...what, ...change });
    await expect(attempt({})).rejects.toEqual(refused("foreseen-or-surprise"));
    await expect(attempt({ foreseen: "a", surprise: "b" })).rejects.toEqual(refused("foreseen-or-surprise"));
    const ahead = addDays(today("UTC"), 3);
    await expect(attempt({ surprise: "b", foundOn: ahead })).rejects.toEqual(refused("future-date"));
    await expect(attempt({ foreseen: "Not in the scope" })).rejects.toEqual(refused("changed-meanwhile"));
  });

  it("is for those who work on it, while they do", async () => {
    const project = await makeProject({ stage: "ACTIVE" });
    const stranger = await asActor(await makePerson());
    const surprise = { ...found(project.id), surprise: "A wasp nest" };
    await expect(recordDiscovery(stranger, surprise)).rejects.toEqual(refused("not-found"));
    const early = await scoping();
    await expect(recordDiscovery(early.staff, { ...surprise, projectId: early.projectId })).rejects.toEqual(
      refused("not-in-delivery"),
    );
  });
});
