import { expect, it } from "vitest";
import { capabilityOrder } from "../../scripts/capabilities.mjs";
import { accessesIn } from "../support/ownership/accesses";
import { readModels } from "../support/ownership/models";
import { read, sourceFiles } from "../support/source-files";

// Who owns a table is who declares it. The others read it when they stand above its owner, and never write it.

const models = readModels();
const place = (capability: string) => capabilityOrder.indexOf(capability);

/** Schema files are named after who owns their models. */
const ownerOf = (model: string) => models.get(model)?.file ?? "";

/** What a capability does with another's table that it may not: "cohorts reads SeatClaim of teams". */
function trespassesOf(file: string): string[] {
  const capability = /^lib\/([^/]+)\//.exec(file)?.[1] ?? "";
  return accessesIn(file, read(file), models).flatMap(({ model, write }) => {
    const owner = ownerOf(model);
    const upward = place(owner) > place(capability);
    return owner === capability || (!write && !upward)
      ? []
      : [`${capability} ${write ? "writes" : "reads"} ${model} of ${owner}`];
  });
}

it("every model has an owner with a place in the order", () => {
  const unowned = [...models.keys()].filter(
    (model) => !["platform", ...capabilityOrder].includes(ownerOf(model)),
  );
  expect(unowned).toEqual([]);
});

it("capabilities write their own tables, and read only their own and those below", () => {
  const trespasses = sourceFiles(/^lib\/(?!generated\/).*(?<!\.test)\.tsx?$/).flatMap((file) =>
    trespassesOf(file).map((trespass) => `${file}: ${trespass}`),
  );
  expect(trespasses).toEqual([]);
});

it("counts what is nested in an argument, said by a type, and written in SQL", () => {
  const found = (text: string) =>
    accessesIn("lib/hours/example.ts", text, models).map(
      ({ model, write }) => `${write ? "writes" : "reads"} ${model}`,
    );
  expect(
    found(
      `db().seatClaim.findMany({ where: { project: { organization: { name } } }, select: { person: true } })`,
    ),
  ).toEqual(["reads SeatClaim", "reads Project", "reads Organization", "reads Person"]);
  expect(found(`tx.project.update({ where: { id }, data: { moves: { create: { reason } } } })`)).toEqual([
    "writes Project",
    "writes ProjectMove",
  ]);
  expect(found(`const open = { claims: { none: {} } } satisfies Prisma.SeatWhereInput`)).toEqual([
    "reads SeatClaim",
  ]);
  expect(
    found('tx.$executeRaw`update "Seat" s set position = 1 from "Role" r where r.id = s."roleId"`'),
  ).toEqual(["writes Seat", "reads Role"]);
});
