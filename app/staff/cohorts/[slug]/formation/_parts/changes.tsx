import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { Difference } from "@/lib/formation/engine/what-if";
import type { FormationView } from "@/lib/formation/queries/page";

const most = 50;

/** How people and roles are called on this page. */
export async function namesIn(view: FormationView) {
  const t = await getTranslations("selection.form");
  return {
    nameOf: (id: string) => view.people.get(id)?.name ?? t("unknown"),
    roleOf: (id: string | null) => {
      const found = id ? view.roles.get(id) : undefined;
      return found ? t("roleOf", { role: found.title, project: found.project }) : t("noSeat");
    },
  };
}

/** Who would move, and which seats would fill or empty. */
export async function Changes({
  view,
  moved,
  newlyEmpty,
  newlyFilled,
}: Pick<Difference, "moved" | "newlyEmpty" | "newlyFilled"> & { view: FormationView }) {
  const [t, { nameOf, roleOf }] = await Promise.all([getTranslations("selection.form"), namesIn(view)]);
  if (moved.length + newlyEmpty.length + newlyFilled.length === 0) return <p>{t("noChange")}</p>;
  return (
    <ul className="grid list-disc gap-1 ps-5">
      {moved.slice(0, most).map(({ person, from, to }) => (
        <li key={person}>{t("moved", { name: nameOf(person), from: roleOf(from), to: roleOf(to) })}</li>
      ))}
      {moved.length > most && <li>{t("movedMore", { count: moved.length - most })}</li>}
      {newlyEmpty.map((each) => (
        <li key={each.role}>{t("newlyEmpty", { count: each.seats, role: roleOf(each.role) })}</li>
      ))}
      {newlyFilled.map((each) => (
        <li key={each.role}>{t("newlyFilled", { count: each.seats, role: roleOf(each.role) })}</li>
      ))}
    </ul>
  );
}
