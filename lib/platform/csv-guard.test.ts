import fc from "fast-check";
import { expect, it } from "vitest";
import { withGuard, withoutGuard } from "@/lib/platform/csv-guard";

it.each(["=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3+cmd|x", "\t=1", "＝1"])(
  "%j gets a guard",
  (cell) => {
    expect(withGuard(cell)).toBe(`'${cell}`);
  },
);

it.each(["---", "-", "-2.5", "+1 (213) 555-0100", "'tis", "a=b", ""])("%j stays as it is", (cell) => {
  expect(withGuard(cell)).toBe(cell);
});

it("what went out comes back", () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom("=", "+", "-", "@", "'", "---").chain((sign) => fc.string().map((rest) => sign + rest)),
  );
  fc.assert(
    fc.property(cell, (text) => {
      const guarded = withGuard(text);
      expect(guarded).toMatch(/^(?![=@])/);
      if (!text.startsWith("'")) expect(withoutGuard(guarded)).toBe(text);
    }),
  );
});
