import fc from "fast-check";
import { expect, it } from "vitest";
import { isolated } from "@/lib/platform/i18n/isolate";
import { locales } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";

it.each(locales)("a name written from right to left stands isolated in a sentence (%s)", (locale) => {
  const t = translator(locale);
  for (const name of ["مثال العلي", "דוגמה 3", "Ada (עדה)"])
    expect(t("mail.greeting", { name })).toContain(`\u2068${name}\u2069`);
});

it("every other name is left as it is, byte by byte", () => {
  for (const name of ["Ada Lovelace", "Đặng Thị Ví Dụ", "田中 例子", "Παράδειγμα"]) {
    expect(isolated(name)).toBe(name);
    expect(translator("en")("mail.greeting", { name })).toBe(`Hello ${name},`);
  }
});

it("what is isolated is one pair, whatever signs the words bring with them", () => {
  const words = fc.array(fc.constantFrom("\u2068", "\u2069", "\u202E", "a", " "), { maxLength: 6 });
  fc.assert(
    fc.property(words, (signs) => {
      expect(isolated(`ע${signs.join("")}`)).toMatch(/^\u2068[^\u202A-\u202E\u2066-\u2069]*\u2069$/u);
    }),
  );
});
