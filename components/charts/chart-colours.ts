/** Fills in their fixed order, the same in light, dark and print. */
export const fills = [
  "fill-chart-1",
  "fill-chart-2",
  "fill-chart-3",
  "fill-chart-4",
  "fill-chart-5",
] as const;

export function fillOf(index: number): string {
  return fills[index % fills.length] ?? fills[0];
}

export type Datum = {
  label: string;
  value: number;
  /** The value as it is read: "1,240 h", "$36,000". */
  text: string;
  /** The year before, or what it is held against. */
  previous?: number;
  previousText?: string;
};
