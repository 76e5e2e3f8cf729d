import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { FormAction } from "@/lib/platform/action-state";
import { forgetLimits, post, tryAs, type Payload } from "./attempt";
import { audiences, type Audience } from "./audiences";
import { contents, knownIds, rightsInRows } from "./tables";
import { makeWorld, type World } from "./world";

/** Who may, and what they send; the things in it are of the organization and the programme of `owner` and `staff`. */
type Row = [allowed: readonly Audience[], payload?: (world: World) => Payload | Promise<Payload>];

/** The rows of one file of actions. */
export type Rows = { file: string; actions: Record<string, Row> };

export const rows = (file: string, actions: Record<string, Row>): Rows => ({ file, actions });

const uuid = /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/g;
const elsewhere = (payload: Payload): Payload =>
  JSON.parse(JSON.stringify(payload).replace(uuid, () => randomUUID())) as Payload;

/** Executes the rows: each action as each audience, on what is theirs, another's and nobody's. */
export function holds(areas: readonly Rows[]): void {
  let world: World;
  beforeAll(async () => {
    world = await makeWorld();
  }, 60_000);

  for (const { file, actions } of areas) {
    describe(file, () => {
      for (const [name, [allowed, payloadOf = () => ({})]] of Object.entries(actions)) {
        it(`${name} is for ${allowed.join(", ") || "nobody"}`, async () => {
          const path = `${process.cwd()}/${file}`;
          const exported = (await import(/* @vite-ignore */ path)) as Record<string, FormAction>;
          const action = exported[name]!;
          const payload = await payloadOf(world);
          await forgetLimits();
          const before = await contents();
          const found: Record<string, string> = {};
          for (const audience of audiences) {
            const may = allowed.includes(audience);
            const outcome = await tryAs(world, audience, () => post(action, payload), may);
            if (outcome.allowed !== may) found[audience] = outcome.said;
          }
          expect(found, "whoever is not as the row says, and what they were told").toEqual({});
          if (JSON.stringify(payload).match(uuid)) {
            for (const audience of allowed) {
              const outcome = await tryAs(
                world,
                audience,
                async () => {
                  const { said } = await post(action, elsewhere(payload));
                  return { allowed: (await contents()) !== before, said };
                },
                true,
              );
              if (outcome.allowed) found[audience] = "wrote about what is nobody's";
            }
            expect(found).toEqual({});
          }
          expect(await contents(), "a refused one changes nothing").toBe(before);
          if (allowed[0]) await expectNothingAssigned(world, allowed[0], action, payload);
        });
      }
    });
  }
}

/** Fields that nobody asked for change nothing: neither whose a row is, nor its state, nor a role. */
async function expectNothingAssigned(
  world: World,
  audience: Audience,
  action: FormAction,
  payload: Payload,
): Promise<void> {
  const known = await knownIds();
  const written: string[] = [];
  const extras: Payload = {
    ...{ role: "OWNER", state: "VERIFIED", standing: "PARTNER", stage: "CLOSED", verified: "on" },
    ...{ organizationId: world.otherOrganization.id, programmeId: world.otherProgramme.id },
    ...{ personId: world.people.otherOwner.id, decidedById: world.people.otherOwner.id, side: "STAFF" },
  };
  for (const sent of [payload, { ...extras, ...payload }]) {
    const look = async () => {
      const outcome = await post(action, sent);
      written.push(await rightsInRows(known));
      return outcome;
    };
    await tryAs(world, audience, look, true);
  }
  expect(written[1], "what nobody asked for is left out").toBe(written[0]);
}
