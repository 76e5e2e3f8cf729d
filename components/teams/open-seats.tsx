import { Link } from "@/components/ui/link";
import { Facts } from "@/components/ui/facts";
import { Panel } from "@/components/ui/panel";
import { Named } from "@/components/ui/named";
import { isDiscipline } from "@/lib/reference/disciplines";
import { getTranslations } from "@/lib/platform/i18n/sentences";

/** Which disciplines a cohort still looks for, each leading to its projects; nothing when no seat is open. */
export async function OpenSeats({
  cohort,
  open,
}: {
  cohort: string;
  open: readonly { discipline: string; open: number }[];
}) {
  if (open.length === 0) return null;
  const [t, names] = await Promise.all([
    getTranslations("teams.openSeats"),
    getTranslations("catalogue.disciplines"),
  ]);
  return (
    <Panel title={t("title")} id="open-seats">
      <Facts
        facts={open.map(({ discipline, open: count }) => ({
          term: isDiscipline(discipline) ? names(discipline) : discipline,
          detail: (
            <Link href={`/projects?cohort=${cohort}&discipline=${discipline}`}>
              <Named of={isDiscipline(discipline) ? names(discipline) : discipline}>
                {t("count", { count })}
              </Named>
            </Link>
          ),
        }))}
      />
    </Panel>
  );
}
