import type { Pair } from "./input";

/** By code unit, never by locale: the same on every machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
export const byId = (a: { id: string }, b: { id: string }): number => byText(a.id, b.id);
export const byPair = (a: Pair, b: Pair): number => byText(a.person, b.person) || byText(a.role, b.role);
export const pairKey = ({ person, role }: Pair): string => `${person}\n${role}`;
