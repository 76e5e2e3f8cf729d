import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanComposed, cleanLine, cleanLines } from "@/lib/platform/clean-text";
import { plainText, requiredLine } from "@/lib/platform/fields";

const written = fc.string({ unit: "binary" });

describe("text on one line", () => {
  it.each([
    ["Ada\r\nBcc: all@example.org", "Ada Bcc: all@example.org"],
    ["Ada\u2028Lovelace", "Ada Lovelace"],
    ["\u202Eada\u202C", "ada"],
    ["\u2066Ada\u2069 \u200B\u200E\uFEFFLovelace\u00AD", "Ada Lovelace"],
    ["Ada\0\u001B", "Ada"],
    ["\u200D Ada \u200C", "Ada"],
  ])("%j is kept as %j", (typed, kept) => expect(cleanLine(typed)).toBe(kept));

  it.each(["می\u200Cخواهم", "क्\u200Dष", "👩\u200D💻", "👩🏽\u200D🚒", "❤\uFE0F", "王小明", "José O’Neill"])(
    "%s stays as it is written",
    (name) => expect(cleanLine(name)).toBe(name),
  );

  it.each(["\u200B\u2060", "\u3164", "\u2800", "\u00AD", " \u202E ", "\u200D"])(
    "%j shows nothing, so something is asked for",
    (typed) => {
      const outcome = requiredLine(50).safeParse(typed);
      expect(outcome.error?.issues.map(({ message }) => message)).toEqual(["required"]);
    },
  );

  it("never holds a break, a control or a sign that turns writing around, whatever was typed", () => {
    fc.assert(
      fc.property(written, (typed) => {
        const kept = cleanLine(typed);
        expect(kept).not.toMatch(/[\p{Cc}\u2028\u2029]|\p{Bidi_Control}|[\u200B\u2060\uFEFF]/u);
        expect(cleanLine(kept)).toBe(kept);
      }),
    );
  });
});

it("text of several lines keeps its lines, and nothing that can't be seen", () => {
  expect(cleanLines("one\r\ntwo\u202E\0")).toBe("one\ntwo");
  expect(plainText(50).parse("a\u2067b\nc")).toBe("ab\nc");
  fc.assert(
    fc.property(written, (typed) => {
      expect(cleanLines(typed)).not.toMatch(/\p{Bidi_Control}|\0/u);
    }),
  );
});

describe("a line composed around names", () => {
  it("keeps the signs that isolate a name, in pairs, and no others", () => {
    expect(cleanComposed("\u2068مثال\u2069 wrote,\r\nBcc: \u202Ex")).toBe("\u2068مثال\u2069 wrote, Bcc: x");
    expect(cleanComposed("\u2068מאיה\nx\u2069 \u2068ע\u2069\u2069\u2068")).toBe(
      "\u2068מאיה x\u2069 \u2068ע\u2069",
    );
  });
  it("is cleaned like any other where nothing is isolated", () => {
    fc.assert(
      fc.property(written, (typed) => {
        fc.pre(!/[\u2068\u2069]/u.test(typed));
        expect(cleanComposed(typed)).toBe(cleanLine(typed));
      }),
    );
  });
});
