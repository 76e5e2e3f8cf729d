import { isDiscipline } from "@/lib/reference/disciplines";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";

type Missing = { discipline: string; required: boolean; open: number; held: number };

/** What a team still lacks, as one would say it: "Two seats are still open: a designer and a data analyst." */
export async function MissingSeats({ roles }: { roles: readonly Missing[] }) {
  const [t, locale] = await Promise.all([getTranslations("teams"), getLocale()]);
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const sayAll = (some: readonly Missing[]) => {
    const byDiscipline = new Map<string, number>();
    for (const { discipline, open } of some) {
      byDiscipline.set(discipline, (byDiscipline.get(discipline) ?? 0) + open);
    }
    return list.format(
      [...byDiscipline].map(([discipline, count]) =>
        isDiscipline(discipline) ? t(`someone.${discipline}`, { count }) : discipline,
      ),
    );
  };
  const open = roles.filter((role) => role.open > 0);
  const needed = open.filter(({ required }) => required);
  const wishes = open.filter(({ required }) => !required);
  const count = needed.reduce((sum, role) => sum + role.open, 0);
  const held = roles.reduce((sum, role) => sum + role.held, 0);
  return (
    <>
      {count > 0 && <p>{t("missing.open", { count, who: sayAll(needed) })}</p>}
      {held > 0 && <p>{t("missing.held", { count: held })}</p>}
      {count === 0 && held === 0 && <p>{t(wishes.length > 0 ? "missing.enough" : "missing.complete")}</p>}
      {wishes.length > 0 && <p>{t("missing.wishes", { who: sayAll(wishes) })}</p>}
    </>
  );
}
