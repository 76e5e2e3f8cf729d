import type { CohortCoverage, TeamCoverage } from "@/lib/teams/queries/coverage";

const shown = 4;

type LackingTeams = {
  first: TeamCoverage[];
  /** Behind a fold that says how many it holds. */
  folded: TeamCoverage[];
  /** How many more there are that aren't named here. */
  unnamed: number;
};

/** The teams that lack someone, those that lack most first; each is shown, folded or counted, and none twice. */
export function lackingTeams({ teams, lacking: inAll }: CohortCoverage): LackingTeams {
  const lacking = teams.filter(({ neededOpen, held }) => neededOpen + held > 0);
  return {
    first: lacking.slice(0, shown),
    folded: lacking.slice(shown),
    unnamed: inAll - lacking.length,
  };
}
