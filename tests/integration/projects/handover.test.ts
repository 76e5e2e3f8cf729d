import { describe, expect, it } from "vitest";
import { systemActor } from "@/lib/people/actor";
import { db } from "@/lib/platform/db";
import * as commands from "@/lib/projects/commands";
import { confirmHandover, nameOwner } from "@/lib/projects/handover";
import { move } from "@/lib/projects/move";
import { handoverOf } from "@/lib/projects/queries/handover";
import { makeProject } from "@/tests/support/factories";
import { asActor, makeMember, makePerson, makeStaff } from "@/tests/support/people-factories";

async function running(stage: "STAFFED" | "ACTIVE" = "ACTIVE") {
  const project = await makeProject({ stage });
  const [staff, partner] = await Promise.all([
    asActor(project.scoper, "staff"),
    asActor(project.contact, "partner"),
  ]);
  return { project, staff, partner, it: { projectId: project.id }, ownerId: project.contact.id };
}

describe("handing a project over", () => {
  it("does not begin the work before kickoff, nor does the database", async () => {
    const { project, staff, it } = await running("STAFFED");
    await expect(commands.start(staff, it)).rejects.toMatchObject({ code: "kickoff-not-reached" });
    await expect(
      db().project.update({ where: { id: project.id }, data: { stage: "ACTIVE" } }),
    ).rejects.toThrow(/project_waits_for_kickoff/);
  });

  it("asks for a named owner, then for the word of both sides, before anything counts as complete", async () => {
    const { project, staff, partner, it, ownerId } = await running();
    await expect(commands.beginHandoff(staff, it)).rejects.toMatchObject({ code: "handover-owner-missing" });
    await nameOwner(partner, { ...it, ownerId });
    await expect(confirmHandover(partner, { ...it, ownerId, side: "partner" })).rejects.toMatchObject({
      code: "move-impossible",
    });
    await commands.beginHandoff(staff, it);
    await expect(commands.markSustained(staff, it)).rejects.toMatchObject({ code: "handover-not-agreed" });
    await confirmHandover(partner, { ...it, ownerId, side: "partner" });
    await expect(commands.markSustained(staff, it)).rejects.toMatchObject({ code: "handover-not-agreed" });
    // A fact that someone vouches for wrongly doesn't pass the database.
    await expect(
      move(systemActor, project.id, "SUSTAINED", { facts: { ownerNamed: true, handoverAgreed: true } }),
    ).rejects.toThrow(/handover_word_of_both/);
    await confirmHandover(staff, { ...it, ownerId, side: "staff" });
    await commands.markSustained(staff, it);
    await commands.close(staff, it);
    expect(await handoverOf(partner, project.id)).toMatchObject({ stage: "CLOSED", owner: { id: ownerId } });
  });

  it("takes both words back when another owner is named, and keeps a word to the owner it saw", async () => {
    const { project, staff, partner, it, ownerId } = await running();
    const second = await makeMember({ organization: project.organization });
    await nameOwner(staff, { ...it, ownerId });
    await commands.beginHandoff(staff, it);
    await confirmHandover(partner, { ...it, ownerId, side: "partner" });
    await nameOwner(partner, { ...it, ownerId: second.id });
    expect(await handoverOf(staff, project.id)).toMatchObject({ partner: null, staff: null });
    await expect(confirmHandover(staff, { ...it, ownerId, side: "staff" })).rejects.toMatchObject({
      code: "changed-meanwhile",
    });
  });

  it("lets nobody speak for the other side, name a stranger, or look in from outside", async () => {
    const { project, staff, partner, it, ownerId } = await running();
    const stranger = await makePerson();
    await expect(nameOwner(staff, { ...it, ownerId: stranger.id })).rejects.toMatchObject({
      code: "not-a-member",
    });
    const left = await makeMember({ organization: project.organization });
    await db().organizationMember.updateMany({ where: { personId: left.id }, data: { endedAt: new Date() } });
    await expect(nameOwner(staff, { ...it, ownerId: left.id })).rejects.toMatchObject({
      code: "not-a-member",
    });
    expect((await handoverOf(staff, project.id))?.members.map(({ id }) => id)).toEqual([ownerId]);
    await nameOwner(staff, { ...it, ownerId });
    await commands.beginHandoff(staff, it);
    await expect(confirmHandover(partner, { ...it, ownerId, side: "staff" })).rejects.toMatchObject({
      code: "move-not-yours",
    });
    const elsewhere = await asActor(await makeStaff({ programme: (await makeProject()).programme }), "staff");
    await expect(confirmHandover(elsewhere, { ...it, ownerId, side: "staff" })).rejects.toMatchObject({
      code: "not-found",
    });
    expect(await handoverOf(await asActor(stranger), project.id)).toBeNull();
  });
});
