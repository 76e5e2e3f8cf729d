import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { asRefusal } from "@/lib/platform/constraints";
import { constraintOf } from "@/lib/platform/database-error";
import { db, transaction } from "@/lib/platform/db";
import { record } from "@/lib/platform/record";
import { Refusal } from "@/lib/platform/refusal";

const caught = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

it("names the unique index that refused a write", async () => {
  await db().person.create({ data: { email: "ada@example.org" } });
  const error = await caught(db().person.create({ data: { email: "ada@example.org" } }));
  expect(asRefusal(error)).toMatchObject({ code: "email-taken" });
});

it("names the check that refused a write", async () => {
  const error = await caught(db().person.create({ data: { email: "Ada@Example.org" } }));
  expect(constraintOf(error)).toBe("person_email_normal");
});

it("names the rule of a trigger, also through raw SQL", async () => {
  const organization = await db().organization.create({ data: { slug: "o", name: "O", kind: "NONPROFIT" } });
  const person = await db().person.create({ data: { email: "owner@example.org" } });
  const member = await db().organizationMember.create({
    data: { organizationId: organization.id, personId: person.id, role: "OWNER" },
  });
  const end = () =>
    db().organizationMember.update({ where: { id: member.id }, data: { endedAt: new Date() } });
  expect(asRefusal(await caught(end()))).toMatchObject({ code: "last-owner" });
  const raw = db().$executeRaw`update "OrganizationMember" set role = 'MEMBER' where id = ${member.id}::uuid`;
  expect(asRefusal(await caught(raw))).toMatchObject({ code: "last-owner" });
});

it("keeps history insert-only", async () => {
  await record({ personId: null, actingAs: "system" }, "thing.done", { subject: { type: "Thing", id: "1" } });
  const error = await caught(db().auditEntry.deleteMany({}));
  expect(constraintOf(error)).toBe("history_is_insert_only");
});

it("undoes the whole transaction, inner ones too", async () => {
  const email = `${randomUUID()}@example.org`;
  const error = await caught(
    transaction(async () => {
      await transaction(() => db().person.create({ data: { email } }));
      throw new Refusal("not-found");
    }),
  );
  expect(error).toBeInstanceOf(Refusal);
  expect(await db().person.findUnique({ where: { email } })).toBeNull();
});

it("begins again after a deadlock", async () => {
  const [one, other] = await Promise.all(
    ["one", "other"].map((name) =>
      db().person.create({ data: { email: `${name}-deadlock@example.org`, name } }),
    ),
  );
  let arrived = 0;
  let open = () => {};
  const both = new Promise<void>((resolve) => (open = resolve));
  const rename = (first: string, second: string) => {
    let tries = 0;
    return transaction(async () => {
      await db().$executeRaw`update "Person" set name = name || 'x' where id = ${first}::uuid`;
      if (++tries === 1 && ++arrived === 2) open();
      await both;
      await db().$executeRaw`update "Person" set name = name || 'x' where id = ${second}::uuid`;
    });
  };
  await Promise.all([rename(one!.id, other!.id), rename(other!.id, one!.id)]);
  const names = await db().person.findMany({
    where: { id: { in: [one!.id, other!.id] } },
    orderBy: { name: "asc" },
  });
  expect(names.map(({ name }) => name)).toEqual(["onexx", "otherxx"]);
});
