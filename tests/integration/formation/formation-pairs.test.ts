import { describe, expect, it } from "vitest";
import { claimSeat } from "@/lib/teams/commands/claim-seat";
import { dropPairRule, setPairRule } from "@/lib/formation/commands/pair-rules";
import { setRule } from "@/lib/formation/commands/rules";
import { policyNames } from "@/lib/formation/schema";
import { formationView } from "@/lib/formation/queries/page";
import { formingCrowd } from "@/tests/support/forming";
import { professional } from "@/tests/support/teams";

describe("what staff say of two people", () => {
  const crowd = () => formingCrowd({ people: 4, projects: 2, seatsPerProject: 2 });

  it("is kept by every policy, and makes teams worked out before stale", async () => {
    const { staff, cohortId, personIds, workOut, view } = await crowd();
    const [a = "", b = "", c = ""] = personIds;
    await workOut();
    await setPairRule(staff, { cohortId, oneId: b, otherId: a, kind: "APART" });
    await setPairRule(staff, { cohortId, oneId: a, otherId: c, kind: "TOGETHER" });
    expect((await view()).stale).toBe(true);
    const { proposals, input } = await workOut();
    for (const policy of policyNames) {
      const on = (id: string) => {
        const role = proposals[policy]!.assignments.find(({ person }) => person === id)?.role;
        return input.roles.find(({ id }) => id === role)?.project;
      };
      expect(proposals[policy]!.assignments).toHaveLength(4);
      expect(on(a)).not.toBe(on(b));
      expect(on(a)).toBe(on(c));
    }
    expect(proposals.whole!.tiers.every(({ proved }) => proved)).toBe(true);
  });

  it("is the last word about the two, whoever is named first, and goes", async () => {
    const { staff, cohortId, personIds, view } = await crowd();
    const [oneId = "", otherId = ""] = personIds;
    await setPairRule(staff, { cohortId, oneId, otherId, kind: "APART" });
    await setPairRule(staff, { cohortId, oneId: otherId, otherId: oneId, kind: "TOGETHER" });
    expect((await view()).input.rules).toEqual([{ kind: "together", people: [oneId, otherId].sort() }]);
    await dropPairRule(staff, { cohortId, oneId, otherId });
    expect((await view()).input.rules).toEqual([]);
  });

  it("is refused when it contradicts a seat or another rule, and nothing changes", async () => {
    const { staff, cohortId, personIds, roleIds, view } = await crowd();
    const [a = "", b = "", c = ""] = personIds;
    const say = (oneId: string, otherId: string, kind: "APART" | "TOGETHER") =>
      setPairRule(staff, { cohortId, oneId, otherId, kind });
    await expect(say(a, a, "APART")).rejects.toMatchObject({ code: "pair-same" });
    await say(a, b, "TOGETHER");
    await say(b, c, "TOGETHER");
    await expect(say(a, c, "APART")).rejects.toMatchObject({ code: "pair-contradiction" });
    await setRule(staff, { cohortId, personId: a, roleId: roleIds[0]!, kind: "PIN" });
    const torn = setRule(staff, { cohortId, personId: b, roleId: roleIds[1]!, kind: "PIN" });
    await expect(torn).rejects.toMatchObject({ code: "pair-settled" });
    expect((await view()).input).toMatchObject({ rules: { length: 2 }, pins: { length: 1 } });
  });

  it("counts who has a seat already, and is not for others to say or see", async () => {
    const { staff, cohortId, personIds, seatIds, roleIds, slug, workOut } = await crowd();
    const [seated = "", free = ""] = personIds;
    await claimSeat(professional(seated), { seatId: seatIds[0]! });
    await setPairRule(staff, { cohortId, oneId: seated, otherId: free, kind: "APART" });
    const { proposals, input } = await workOut();
    const role = proposals.balanced!.assignments.find(({ person }) => person === free)!.role;
    expect(input.seated).toHaveLength(1);
    expect(input.roles.find(({ id }) => id === role)!.project).not.toBe(input.seated[0]!.project);
    expect(roleIds).toContain(role);
    const asked = { cohortId, oneId: seated, otherId: free };
    const mine = professional(free);
    await expect(setPairRule(mine, { ...asked, kind: "TOGETHER" })).rejects.toMatchObject({
      code: "not-found",
    });
    await expect(dropPairRule(mine, asked)).rejects.toMatchObject({ code: "not-found" });
    expect(await formationView(mine, slug, "en")).toBeNull();
  });
});
