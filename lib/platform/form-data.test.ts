import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readForm, typedValues } from "@/lib/platform/form-data";

const name = fc.oneof(
  fc
    .array(fc.constantFrom("roles", "title", "0", "1", "02", "10", "a", "", "__proto__", "constructor"), {
      minLength: 1,
      maxLength: 8,
    })
    .map((parts) => parts.join(".")),
  fc.constantFrom("idempotencyKey", "$ACTION_ID_x", "toString"),
);
const value = fc.oneof(
  fc.string(),
  fc.constant(new File([], "empty.csv")),
  fc.constant(new File(["x"], "one.csv")),
);
const forms = fc.array(fc.tuple(name, value), { maxLength: 30 }).map((entries) => {
  const form = new FormData();
  for (const [key, each] of entries) form.append(key, each);
  return form;
});

const isOurs = (key: string) => key === "idempotencyKey" || key.startsWith("$ACTION");
const namesOf = (form: FormData) => [...new Set(form.keys())].filter((key) => !isOurs(key));

/** What a form says, asked name by name as FormData itself answers. */
function askedByName(form: FormData, keep: (each: FormDataEntryValue) => boolean) {
  return namesOf(form).flatMap((key) => {
    const all = form.getAll(key).filter(keep);
    return all.length === 0 ? [] : [[key, all.length === 1 ? all[0] : all] as const];
  });
}

describe("a form", () => {
  it("keeps what was typed exactly as FormData answers for each name", () => {
    fc.assert(
      fc.property(forms, (form) => {
        const expected = Object.fromEntries(askedByName(form, (each) => typeof each === "string"));
        expect(typedValues(form)).toEqual(expected);
      }),
    );
  });

  it("reads flat names exactly as FormData answers for each of them", () => {
    const flat = fc.array(fc.tuple(fc.constantFrom("a", "b", "c d", "ñ"), value)).map((entries) => {
      const form = new FormData();
      for (const [key, each] of entries) form.append(key, each);
      return form;
    });
    fc.assert(
      fc.property(flat, (form) => {
        const expected = Object.fromEntries(
          askedByName(form, (each) => typeof each === "string" || each.size > 0),
        );
        expect(readForm(form)).toEqual(expected);
      }),
    );
  });

  it("reads any form the same whether its fields of one name stand together or apart", () => {
    fc.assert(
      fc.property(forms, (form) => {
        const together = new FormData();
        for (const key of new Set(form.keys()))
          for (const each of form.getAll(key)) together.append(key, each);
        expect(readForm(together)).toEqual(readForm(form));
      }),
    );
  });

  it("makes rows of numbered names, in their order, and never touches a prototype", () => {
    const form = new FormData();
    form.append("roles.10.title", "second");
    form.append("roles.2.title", "first");
    form.append("roles.2.skills", "a");
    form.append("roles.2.skills", "b");
    form.append("__proto__.admin", "yes");
    form.append("a.b.c.d.e.f.g", "too deep");
    expect(readForm(form)).toEqual({ roles: [{ title: "first", skills: ["a", "b"] }, { title: "second" }] });
    expect(({} as { admin?: string }).admin).toBeUndefined();
  });

  it("drops NUL, which the database can't keep", () => {
    const form = new FormData();
    form.append("ti\0tle", "Deliveries\0 counted");
    expect(readForm(form)).toEqual({ title: "Deliveries counted" });
    expect(typedValues(form)).toEqual({ title: "Deliveries counted" });
  });

  it.each([readForm, typedValues])("is read in one pass, however many fields it has: %o", (read) => {
    const form = new FormData();
    for (let field = 0; field < 40_000; field++) form.append(`f${field}`, "x".repeat(40));
    let passes = 0;
    let lookups = 0;
    const counted = new Proxy(form, {
      get(target, key) {
        if (["entries", "keys", "values", "forEach", Symbol.iterator].includes(key)) passes++;
        if (["get", "getAll", "has"].includes(key as string)) lookups++;
        const member = Reflect.get(target, key) as unknown;
        return typeof member === "function" ? (member.bind(target) as unknown) : member;
      },
    });
    expect(Object.keys(read(counted) as object)).toHaveLength(40_000);
    expect({ passes, lookups }).toEqual({ passes: 1, lookups: 0 });
  });
});
