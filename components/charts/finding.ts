import type { Datum } from "@/components/charts/chart-colours";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";

/** Those that stand highest; nobody where nothing was counted. */
export function highest<T extends Pick<Datum, "value">>(data: readonly T[]): T[] {
  const most = Math.max(0, ...data.map(({ value }) => value));
  return most > 0 ? data.filter(({ value }) => value === most) : [];
}

/** The places along time that carry their value: the peak, the first of equals, and the last where there is room for both. */
export function labelledAlong(values: readonly number[]): { peak: number | null; last: number | null } {
  const most = Math.max(0, ...values);
  const peak = most > 0 ? values.indexOf(most) : null;
  const last = values.length - 1;
  return { peak, last: peak !== null && last - peak <= 3 ? null : last };
}

/** The value that all have in common, where they do: bars of one length say nothing. */
export function commonValue(values: readonly number[]): number | null {
  const [first, ...others] = new Set(values);
  return first === undefined || others.length > 0 ? null : first;
}

/** Whether the later half stands higher than the earlier; less than a tenth apart is the same. */
export function trendOf(values: readonly number[]): "more" | "less" | "same" {
  const half = Math.floor(values.length / 2);
  const sum = (part: readonly number[]) => part.reduce((total, value) => total + value, 0);
  const [earlier, later] = [sum(values.slice(0, half)), sum(values.slice(values.length - half))];
  if (Math.abs(later - earlier) * 10 <= Math.max(earlier, later)) return "same";
  return later > earlier ? "more" : "less";
}

/**
 * What a chart says, in a sentence: who of several has the most, which part of a whole is the largest, or when amounts
 * along time were highest and where they are going.
 */
export async function findingOf(kind: "most" | "part" | "peak", data: readonly Datum[]): Promise<string> {
  const [t, locale] = await Promise.all([getTranslations("common.finding"), getLocale()]);
  const most = highest(data);
  const [first] = most;
  if (!first) return t("nothing");
  const label = new Intl.ListFormat(locale).format(most.map((datum) => datum.label));
  if (data.length === 1) return t("only", { label, text: first.text });
  const trend = trendOf(data.map(({ value }) => value));
  return t(kind, { label, text: first.text, count: most.length, trend });
}
