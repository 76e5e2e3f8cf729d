import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emailAddress } from "@/lib/people/auth/schema";
import { normaliseEmail } from "@/lib/people/email";

describe("an address has one spelling", () => {
  it.each([
    ["  Maria.Peña@Example.ORG ", "maria.peña@example.org"],
    ["maria@Bücher.example", "maria@xn--bcher-kva.example"],
    ["ｍａｒｉａ@ｅｘａｍｐｌｅ．ｏｒｇ", "maria@example.org"],
    ["o'brien+work@mail.example.co", "o'brien+work@mail.example.co"],
  ])("%s", (typed, normal) => expect(normaliseEmail(typed)).toBe(normal));

  it.each([
    "",
    "maria",
    "@example.org",
    "maria@",
    "maria@example",
    "maria@127.0.0.1",
    "maria@evil.example@example.org",
    "maria@example.org, other@example.org",
    "maria@example.org\r\nBcc: all@example.org",
    "<maria@example.org>",
    '"maria"@example.org',
    "maria..x@example.org",
    "maria@exa_mple.org/../x",
    "maria\u0000@example.org",
  ])("%j is none", (typed) => expect(normaliseEmail(typed)).toBeNull());

  it("normalising again changes nothing, and case and space around never matter", () => {
    fc.assert(
      fc.property(fc.emailAddress(), fc.constantFrom("", " ", "\t", "\n"), (address, space) => {
        const normal = normaliseEmail(address);
        fc.pre(normal !== null);
        expect(normaliseEmail(normal!)).toBe(normal);
        expect(normaliseEmail(`${space}${address.toUpperCase()}${space}`)).toBe(normal);
      }),
    );
  });

  it("what comes out holds no space, no second address, no control letters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (mailbox, domain) => {
        const normal = normaliseEmail(`${mailbox}@${domain}`);
        if (normal !== null) expect(normal).toMatch(/^[^\s@,;<>"\p{C}]+@[a-z0-9.-]+$/u);
      }),
    );
  });
});

describe("a pasted address is cleaned, in the one schema of every field for addresses", () => {
  it.each([
    "\u200Bmaria@example.org\u2060",
    "\u2068maria@example.org\u2069\uFEFF",
    "mailto:maria@example.org",
    "MAILTO:maria@example.org?subject=Hello",
    "Maria Peña <maria@example.org>",
    '"Peña, Maria" <Maria@example.org>,',
    "<mailto:maria@example.org>",
    "maria@example.org.",
    "maria@example.org,",
    "maria＠example.org",
  ])("%j", (typed) => expect(emailAddress().parse(typed)).toBe("maria@example.org"));

  it.each([
    "maria@evil.example＠example.org",
    "a@example.org, b@example.org",
    "Maria",
    "<a@b.org> <c@d.org>",
    "maria@example.org\r\nBcc: x@example.org",
  ])("%j is not guessed at", (typed) =>
    expect(emailAddress().safeParse(typed).error?.issues[0]?.message).toBe("email"),
  );
});
