import { describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { drainOutbox } from "@/lib/platform/jobs/drain";
import { settleComment, writeComment } from "@/lib/scoping/commands/comment";
import { scopePage } from "@/lib/scoping/queries/scope";
import { scopingReactions } from "@/lib/scoping/reactions";
import { makeProject } from "@/tests/support/factories";
import { asActor, makeMember, makePerson } from "@/tests/support/people-factories";
import { refused, scoping } from "@/tests/support/scoping";

const about = (projectId: string, text: string, answerToId?: string) =>
  ({ projectId, section: "risks", text, answerToId }) as const;

describe("a comment on a section", () => {
  it("is read and answered by both sides, and opens again when somebody answers", async () => {
    const { projectId, partner, staff, page } = await scoping();
    await writeComment(staff, about(projectId, "Who owns the old site?"));
    const [thread] = (await page())!.comments;
    expect(thread).toMatchObject({
      side: "STAFF",
      text: "Who owns the old site?",
      settled: null,
      mine: false,
    });
    await settleComment(partner, { commentId: thread!.id });
    expect((await page())?.comments[0]?.settled).toMatchObject({ by: expect.any(String) });
    await writeComment(partner, about(projectId, "The agency we left.", thread!.id));
    const [again] = (await page())!.comments;
    expect(again?.settled).toBeNull();
    expect(again?.answers).toMatchObject([{ side: "PARTNER", mine: true, text: "The agency we left." }]);
  });

  it("is told to the other side, once and in their language", async () => {
    const { projectId, project, partner, staff } = await scoping();
    const colleague = await makeMember({ organization: project.organization });
    await db().person.update({ where: { id: colleague.id }, data: { locale: "es" } });
    await writeComment(staff, about(projectId, "Who owns the old site?"));
    await writeComment(partner, about(projectId, "The agency we left."));
    await drainOutbox({ scoping: scopingReactions });
    const mails = await db().emailMessage.findMany({
      where: { dedupeKey: { startsWith: "scope.commented" } },
      select: { to: true, subject: true, text: true },
    });
    const to = (email: string) => mails.filter((mail) => mail.to === email);
    expect(to(partner.email)).toHaveLength(1);
    expect(to(colleague.email)[0]?.subject).toContain("tiene una pregunta");
    expect(to(staff.email)).toHaveLength(1);
    expect(to(staff.email)[0]?.text).toContain("The agency we left.");
  });

  it("is not for the team, for strangers, or for a project that has ended", async () => {
    const running = await makeProject({ stage: "ACTIVE" });
    const staff = await asActor(running.scoper, "staff");
    await writeComment(staff, about(running.id, "Ask Maria first."));
    const member = await asActor(running.members[0]!.person);
    expect((await scopePage(member, running.slug, "en"))?.comments).toEqual([]);
    const [thread] = (await scopePage(staff, running.slug, "en"))!.comments;
    for (const someone of [member, await asActor(await makePerson())]) {
      await expect(writeComment(someone, about(running.id, "Hello"))).rejects.toEqual(refused("not-found"));
      await expect(settleComment(someone, { commentId: thread!.id })).rejects.toEqual(refused("not-found"));
    }
    const over = await makeProject({ stage: "CLOSED" });
    const scoper = await asActor(over.scoper, "staff");
    await expect(writeComment(scoper, about(over.id, "Late"))).rejects.toEqual(refused("scope-closed"));
  });

  it("is answered where it stands: never under an answer, nor in another section or project", async () => {
    const { projectId, staff, page } = await scoping();
    await writeComment(staff, about(projectId, "Who owns the old site?"));
    const [thread] = (await page())!.comments;
    await writeComment(staff, about(projectId, "Anyone?", thread!.id));
    const answer = (await page())!.comments[0]!.answers[0]!;
    const other = await scoping();
    for (const wrong of [
      about(projectId, "Deeper", answer.id),
      { ...about(projectId, "Elsewhere", thread!.id), section: "team" as const },
    ])
      await expect(writeComment(staff, wrong)).rejects.toEqual(refused("not-found"));
    await expect(writeComment(other.staff, about(other.projectId, "Foreign", thread!.id))).rejects.toEqual(
      refused("not-found"),
    );
    // nor past the command: the database keeps it so
    await expect(
      db().scopeComment.create({
        data: { projectId, section: "team", side: "STAFF", text: "Past it", answerToId: thread!.id },
      }),
    ).rejects.toThrow();
  });
});
