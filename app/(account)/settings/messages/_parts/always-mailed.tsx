import { allKinds, kindOf } from "@/lib/notifications/kinds";
import { rolesOf, type Actor } from "@/lib/people/actor";
import { getTranslations } from "@/lib/platform/i18n/sentences";

/** What can't be turned off, and what of it comes at night as well. */
export async function AlwaysMailed({ actor }: { actor: Actor }) {
  const [t, words] = await Promise.all([
    getTranslations("notifications.preferences"),
    getTranslations("notifications.kinds"),
  ]);
  const roles = [...rolesOf(actor), "professional"];
  const kinds = allKinds.filter((kind) => {
    const { mailed, readers } = kindOf(kind);
    return mailed !== "chosen" && (readers.length === 0 || readers.some((role) => roles.includes(role)));
  });
  return (
    <section aria-labelledby="must" className="mt-14 grid gap-4">
      <div className="grid gap-2">
        <h2 id="must">{t("must")}</h2>
        <p className="text-sm text-ink-soft">{t("mustText")}</p>
      </div>
      <ul className="divide-y divide-line border-y border-line text-sm">
        {kinds.map((kind) => (
          <li key={kind} className="py-3">
            <p className="font-semibold">{words(`${kind}.name`)}</p>
            <p className="text-ink-soft">
              {words(`${kind}.text`)}
              {kindOf(kind).mailed === "at once" && ` · ${t("atOnce")}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
