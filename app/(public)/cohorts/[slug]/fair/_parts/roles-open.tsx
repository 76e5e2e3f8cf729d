import { Icon } from "@/components/ui/icon";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { BoardRole } from "@/lib/teams/board";

const most = 4;

/** The roles of one project that have a seat open: by name those that fit the reader, and how many others there are. */
export async function RolesOpen({ roles, measured }: { roles: readonly BoardRole[]; measured: boolean }) {
  const t = await getTranslations("fair");
  if (roles.length === 0) return <span className="text-ink-soft">{t("full")}</span>;
  const named = (measured ? roles.filter(({ mayTake }) => mayTake) : roles).slice(0, most);
  const others = roles.length - named.length;
  return (
    <div className="grid gap-1">
      {named.length > 0 && (
        <ul className="grid gap-1">
          {named.map(({ roleId, title, hoursPerWeek: hours, open }) => (
            <li key={roleId} className="flex gap-2 max-sm:justify-end">
              {measured && <Icon name="check" className="mt-0.5 size-4 shrink-0 text-ok" />}
              <span>{t("role", { role: title, hours, open })}</span>
            </li>
          ))}
        </ul>
      )}
      {others > 0 && (
        <span className="text-ink-soft">
          {t(!measured ? "others" : named.length > 0 ? "othersApart" : "noneFits", { count: others })}
        </span>
      )}
    </div>
  );
}
