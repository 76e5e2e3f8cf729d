import fc from "fast-check";
import { expect, it } from "vitest";
import { db } from "@/lib/platform/db";
import { fold } from "@/lib/platform/fold";

async function folded(texts: string[]): Promise<string[]> {
  const rows = await db().$queryRaw<{ text: string }[]>`
    select folded(t.text) as text from unnest(${texts}::text[]) with ordinality as t(text, place) order by t.place`;
  return rows.map(({ text }) => text);
}

const blocks: [number, number][] = [
  [0x20, 0x24f],
  [0x250, 0x52f],
  [0x590, 0x700],
  [0x900, 0x97f],
  [0xe00, 0xe7f],
  [0x1100, 0x11ff],
  [0x1e00, 0x215f],
  [0x3040, 0x30ff],
  [0x4e00, 0x4eff],
  [0xac00, 0xac80],
  [0xfb00, 0xfb4f],
  [0xff01, 0xffdc],
];
const sign = fc
  .oneof(
    ...blocks.map(([from, to]) => fc.integer({ min: from, max: to })),
    fc.constantFrom(0x300, 0x301, 0x306, 0x308, 0x3099, 0x654, 0x435, 0x438, 0x433, 0x627),
  )
  .map((code) => String.fromCodePoint(code))
  .filter((each) => !/\p{Cn}/u.test(each));

it("the database folds words as the program does, and folding twice changes nothing", async () => {
  const texts = fc.array(
    fc.array(sign, { minLength: 1, maxLength: 12 }).map((signs) => signs.join("")),
    { minLength: 100, maxLength: 100 },
  );
  await fc.assert(
    fc.asyncProperty(texts, async (written) => {
      const ours = written.map((text) => fold(text));
      expect(await folded(written)).toEqual(ours);
      expect(ours.map((text) => fold(text))).toEqual(ours);
    }),
    { numRuns: 40 },
  );
});

it("every letter of these blocks is folded alike", async () => {
  const all = blocks
    .flatMap(([from, to]) =>
      Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)),
    )
    .filter((each) => !/\p{Cn}/u.test(each));
  expect(await folded(all)).toEqual(all.map((each) => fold(each)));
});

it("marks that an invisible sign or a filling stroke kept apart are sorted once it is gone", async () => {
  const apart = ["\u04E4\u061C\u0E38", "\u0438\u0308\u0640\u0E38", "\u0435\u0308\u200B\u0323"];
  const ours = apart.map((each) => fold(each));
  expect(ours).toEqual(["\u0438\u0E38", "\u0438\u0E38", "\u0435"]);
  expect(await folded(apart)).toEqual(ours);
  expect(ours.map((each) => fold(each))).toEqual(ours);
});
