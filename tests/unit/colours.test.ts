import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

type Rgb = readonly [number, number, number];

/** OKLCH to linear sRGB, clipped to what a screen can show (Ottosson's matrices). */
function linear([lightness, chroma, hue]: readonly number[]): Rgb {
  const [l0 = 0, c = 0, h = 0] = [lightness, chroma, hue];
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const l = (l0 + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (l0 - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (l0 - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  return [
    clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const css = readFileSync(new URL("../../app/globals.css", import.meta.url), "utf8");
const tokens = new Map(
  [...css.matchAll(/--color-([\w-]+): (?:light-dark\()?(oklch\([^)]+\))(?:, (oklch\([^)]+\)))?/g)].map(
    ([, name = "", light = "", dark = light]) => [name, { light: numbers(light), dark: numbers(dark) }],
  ),
);

function numbers(colour: string): number[] {
  return (colour.match(/[\d.]+/g) ?? []).map(Number);
}

function contrast(text: string, ground: string, theme: "light" | "dark"): number {
  const of = (name: string) => luminance(linear(tokens.get(name)?.[theme] ?? []));
  const [low = 0, high = 0] = [of(text), of(ground)].sort((one, other) => one - other);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ["paper", "surface", "sunken"];
const states = ["danger", "warn", "ok", "info"];
const readable = [
  ...["ink", "ink-soft", "brand", "brand-strong", ...states].flatMap((text) =>
    grounds.map((ground) => [text, ground]),
  ),
  ...states.map((state) => [state, `${state}-soft`]),
  ...[...states, "brand", "accent"].flatMap((state) => [
    ["ink", `${state}-soft`],
    ["ink-soft", `${state}-soft`],
  ]),
  ["brand", "brand-soft"],
  ["warn", "accent-soft"],
  ["on-brand", "brand"],
  ["on-brand", "brand-strong"],
  ["on-accent", "accent"],
];
const seen = [
  ...["line-strong", "brand", "chart-1", "chart-2", "chart-3", "chart-4", "chart-5"].flatMap((edge) =>
    grounds.map((ground) => [edge, ground]),
  ),
];

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  it.each(readable)("%s can be read on %s", (text = "", ground = "") => {
    expect(contrast(text, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });
  it.each(seen)("%s can be made out on %s", (edge = "", ground = "") => {
    expect(contrast(edge, ground, theme)).toBeGreaterThanOrEqual(3);
  });
});
