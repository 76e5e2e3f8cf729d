import { Pagination } from "@/components/ui/pagination";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { Paged } from "@/lib/platform/paging";
import type { Proposal } from "@/lib/formation/engine/proposal";
import { whyUnplaced } from "@/lib/formation/engine/unplaced";
import type { FormationView } from "@/lib/formation/queries/page";
import { becauseIn } from "./because";
import { namesIn } from "./changes";
import { DragPerson } from "./drag-teams";

type Props = {
  view: FormationView;
  proposal: Proposal;
  /** Those of them who are shown. */
  left: Paged<string>;
  hrefOf: (page: number) => string;
};

/** The people whom the teams leave without a seat, each with the reason. */
export async function LeftOut({ view, proposal, left: { rows, page, pages, total }, hrefOf }: Props) {
  const [t, because, { nameOf, roleOf }] = await Promise.all([
    getTranslations("selection.form"),
    becauseIn(view),
    namesIn(view),
  ]);
  const reasons = whyUnplaced(view.input, { unplaced: rows, rules: proposal.rules });
  const reason = (id: string) => {
    const why = reasons.get(id);
    if (!why) return null;
    if (why.kind === "near")
      return t("whyUnplaced.near", { role: roleOf(why.role), because: because(why.refusal) });
    if (why.kind === "everywhere") return t("whyUnplaced.everywhere", { because: because(why.refusal) });
    return t(`whyUnplaced.${why.kind}`);
  };
  const all = proposal.unplaced.length;
  return (
    <section aria-labelledby="unplaced" className="grid gap-2">
      <h3 id="unplaced">{t("unplaced", { count: all })}</h3>
      <p className="max-w-measure text-sm">
        {t("unplacedText")} {total < all && t("unplacedFound", { count: total })}
      </p>
      <ul className="divide-y divide-line border-y border-line text-sm">
        {rows.map((id) => (
          <DragPerson key={id} id={id} role={null} label={t("drag")}>
            <span className="grid min-w-0 flex-1 gap-x-6 py-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,3fr)]">
              <span className="font-semibold">{nameOf(id)}</span>
              <span className="text-ink-soft">{reason(id)}</span>
            </span>
          </DragPerson>
        ))}
      </ul>
      <Pagination
        of={t("unplaced", { count: all })}
        page={page}
        pages={pages}
        previousHref={page > 1 ? hrefOf(page - 1) : undefined}
        nextHref={page < pages ? hrefOf(page + 1) : undefined}
      />
    </section>
  );
}
