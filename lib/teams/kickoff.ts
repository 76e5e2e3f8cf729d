/** The first meeting, item by item: what is talked about, in minutes. */
export const kickoffAgenda = [
  { item: "welcome", minutes: 15 },
  { item: "partner", minutes: 10 },
  { item: "scope", minutes: 20 },
  { item: "risks", minutes: 10 },
  { item: "agreement", minutes: 15 },
  { item: "access", minutes: 10 },
  { item: "next", minutes: 10 },
] as const;
