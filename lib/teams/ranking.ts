/** What one can do with a role on one's list; "level" likes it as much as the one before it. */
export const rankingDeeds = ["add", "up", "down", "level", "remove"] as const;
export type RankingDeed = (typeof rankingDeeds)[number];

/** Role ids in order of liking; those that share a place are liked equally. */
export type Ranking = readonly (readonly string[])[];

export const mostRanked = 50;

export function rankingOf(rows: readonly { roleId: string; rank: number }[]): Ranking {
  const places = new Map<number, string[]>();
  for (const { roleId, rank } of rows) places.set(rank, [...(places.get(rank) ?? []), roleId]);
  return [...places.entries()].sort(([one], [other]) => one - other).map(([, roles]) => roles);
}

export function rowsOf(ranking: Ranking): { roleId: string; rank: number }[] {
  return ranking.flatMap((roles, place) => roles.map((roleId) => ({ roleId, rank: place + 1 })));
}

/**
 * The list after one deed. A role that shares its place first gets one of its own, just before or after it; one that
 * stands alone passes the whole place next to it. What makes no sense (up from the top) changes nothing.
 */
export function ranked(ranking: Ranking, roleId: string, deed: RankingDeed): Ranking {
  const place = ranking.findIndex((roles) => roles.includes(roleId));
  if (deed === "add") return place < 0 ? [...ranking, [roleId]] : ranking;
  if (place < 0) return ranking;
  const others = (ranking[place] ?? []).filter((other) => other !== roleId);
  const before = ranking.slice(0, place);
  const after = ranking.slice(place + 1);
  const rest = others.length > 0 ? [others] : [];
  const shares = others.length > 0;
  if (deed === "remove") return [...before, ...rest, ...after];
  if (deed === "level") {
    const above = before.at(-1);
    return above ? [...before.slice(0, -1), [...above, roleId], ...rest, ...after] : ranking;
  }
  if (deed === "up") {
    const passed = shares ? [] : before.slice(-1);
    return [...before.slice(0, before.length - passed.length), [roleId], ...passed, ...rest, ...after];
  }
  const passed = shares ? [] : after.slice(0, 1);
  return [...before, ...rest, ...passed, [roleId], ...after.slice(passed.length)];
}

/** The list with the whole place of a role moved to be the `place`-th, 1 being the first; past an end it stays at that end. */
export function movedTo(ranking: Ranking, roleId: string, place: number): Ranking {
  const from = ranking.findIndex((roles) => roles.includes(roleId));
  const moving = ranking[from];
  if (!moving) return ranking;
  const others = ranking.filter((_, index) => index !== from);
  const to = Math.min(others.length, Math.max(0, place - 1));
  return [...others.slice(0, to), moving, ...others.slice(to)];
}
