import { expect, it } from "vitest";
import { containing, fold, foldedKey } from "@/lib/platform/fold";

it.each([
  ["Clínica", "clinica"],
  ["Cli\u0301nica", "CLINICA"],
  ["O’Neill", "O'Neill"],
  ["O´Neill", "oʼneill"],
  ["Coalition – East", "coalition - east"],
  ["Straße", "STRASSE"],
  ["Łódź", "lodz"],
  ["ＡＬＤＥＲ\u00a0１２", "alder 12"],
  ["ΟΔΟΣ", "οδός"],
  ["Ещё", "еще"],
  ["ﾊﾞﾅﾅ", "バナナ"],
  ["كِتَاب", "كتاب"],
  ["soft\u00adhyphen\u200b", "softhyphen"],
])("%j and %j are the same words", (one, other) => expect(fold(one)).toBe(fold(other)));

it.each([
  ["чай", "чаи"],
  ["їжа", "іжа"],
  ["ハハ", "ババ"],
  ["कि", "की"],
])("%j and %j are not", (one, other) => {
  expect(fold(one)).not.toBe(fold(other));
  expect(foldedKey(one)).not.toBe(foldedKey(other));
});

it("names compare by their letters and digits", () => {
  expect(foldedKey("Álder & Co., Inc.")).toBe(foldedKey("alder and co inc"));
});

it("what someone types is no pattern", () => expect(containing(" 100%_a\\ ")).toBe("%100\\%\\_a\\\\%"));
