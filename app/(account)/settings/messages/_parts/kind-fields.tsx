import { SelectField } from "@/components/forms/choice-field";
import type { MessageKind } from "@/lib/notifications/kinds";
import type { Preferences } from "@/lib/notifications/preferences";
import { getTranslations } from "@/lib/platform/i18n/sentences";

type KindFieldsProps = { kinds: readonly MessageKind[]; delivery: Preferences["delivery"] };

const deliveries = ["AT_ONCE", "DAILY", "WEEKLY", "INBOX"] as const;

type Area = Parameters<Awaited<ReturnType<typeof getTranslations<"notifications.areas">>>>[0];

/** One choice a kind of message, by what they are about. */
export async function KindFields({ kinds, delivery }: KindFieldsProps) {
  const [t, words, areas] = await Promise.all([
    getTranslations("notifications.preferences"),
    getTranslations("notifications.kinds"),
    getTranslations("notifications.areas"),
  ]);
  const options = deliveries.map((value) => ({ value, label: t(`delivery.${value}`) }));
  const areaOf = (kind: MessageKind) => kind.split(".")[0] as Area;
  return (
    <section aria-labelledby="kinds" className="grid gap-8">
      <h2 id="kinds">{t("kinds")}</h2>
      {[...new Set(kinds.map(areaOf))].map((area) => (
        <section key={area} aria-labelledby={`area-${area}`} className="grid gap-4">
          <h3 id={`area-${area}`}>{areas(area)}</h3>
          <div className="divide-y divide-line border-y border-line">
            {kinds
              .filter((kind) => areaOf(kind) === area)
              .map((kind) => (
                <SelectField
                  key={kind}
                  name={`delivery.${kind}`}
                  label={words(`${kind}.name`)}
                  hint={words(`${kind}.text`)}
                  required
                  options={options}
                  defaultValue={delivery[kind] ?? "AT_ONCE"}
                  className="py-4 sm:grid-cols-[1fr_15rem] sm:gap-x-8 sm:[&>:last-child]:col-start-2 sm:[&>:last-child]:row-span-2 sm:[&>:last-child]:row-start-1 sm:[&>:last-child]:self-start"
                />
              ))}
          </div>
        </section>
      ))}
    </section>
  );
}
