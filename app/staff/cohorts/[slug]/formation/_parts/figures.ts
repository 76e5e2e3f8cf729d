import { getTranslations } from "@/lib/platform/i18n/sentences";
import { completeTeams } from "@/lib/formation/engine/complete";
import type { Proposal } from "@/lib/formation/engine/proposal";
import type { FormationView } from "@/lib/formation/queries/page";

/** One figure by which ways to form teams are compared. */
export type Figure = {
  key: string;
  header: string;
  count: (proposal: Proposal) => number;
  /** Of how many. */
  of?: number;
  better?: "more" | "fewer";
};

/** How many people have a role that stands between these places of their own list. */
const ranked =
  (least: number, most: number) =>
  ({ ranks }: Proposal) =>
    ranks
      .filter(({ rank }) => rank !== null && rank >= least && rank <= most)
      .reduce((sum, { people }) => sum + people, 0);

/** What staff weigh when they choose between ways, in that order. */
export async function figuresOf({ input }: FormationView, required: number): Promise<Figure[]> {
  const t = await getTranslations("selection.form");
  const empty = ({ unfilled }: Proposal) =>
    unfilled.filter((each) => each.required).reduce((sum, { seats }) => sum + seats, 0);
  return [
    {
      key: "required",
      header: t("requiredFilled"),
      count: (proposal) => required - empty(proposal),
      of: required,
      better: "more",
    },
    {
      key: "placed",
      header: t("placed"),
      count: ({ assignments }) => assignments.length,
      of: input.people.length,
      better: "more",
    },
    {
      key: "complete",
      header: t("complete"),
      count: (proposal) => completeTeams(input, proposal).complete,
      of: completeTeams(input, { unfilled: [] }).of,
      better: "more",
    },
    { key: "first", header: t("first"), count: ranked(1, 1), better: "more" },
    { key: "third", header: t("secondThird"), count: ranked(2, 3) },
    { key: "later", header: t("later"), count: ranked(4, Infinity), better: "fewer" },
    {
      key: "unranked",
      header: t("unranked"),
      count: ({ ranks }) => ranks.find(({ rank }) => rank === null)?.people ?? 0,
      better: "fewer",
    },
    { key: "passedOver", header: t("passedOver"), count: ({ envy }) => envy.count, better: "fewer" },
  ];
}
