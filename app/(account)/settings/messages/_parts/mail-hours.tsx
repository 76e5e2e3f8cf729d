import { SelectField } from "@/components/forms/choice-field";
import { Link } from "@/components/ui/link";
import type { Preferences } from "@/lib/notifications/preferences";
import { weekdayName } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { zoneName } from "@/lib/platform/i18n/zones";

const hoursOfDay = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  label: `${String(hour).padStart(2, "0")}:00`,
}));

/** When digests come, and between which hours no mail should. */
export async function MailHours({ hours, timeZone }: { hours: Preferences["hours"]; timeZone: string }) {
  const [t, locale] = await Promise.all([getTranslations("notifications.preferences"), getLocale()]);
  const days = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), label: weekdayName(day, locale) }));
  const pair = "grid gap-x-6 gap-y-6 sm:grid-cols-2";
  return (
    <section aria-labelledby="when" className="grid gap-6">
      <div className="grid gap-2">
        <h2 id="when">{t("when")}</h2>
        <p className="text-sm text-ink-soft">
          {t("whenText", { zone: zoneName(timeZone) })} <Link href="/settings">{t("zoneLink")}</Link>
        </p>
      </div>
      <div className={pair}>
        <SelectField
          name="digestHour"
          label={t("digestHour")}
          required
          options={hoursOfDay}
          defaultValue={String(hours.digestHour)}
        />
        <SelectField
          name="digestDay"
          label={t("digestDay")}
          required
          options={days}
          defaultValue={String(hours.digestDay)}
        />
      </div>
      <div className="grid gap-2">
        <div className={pair}>
          <SelectField
            name="quietFrom"
            label={t("quietFrom")}
            placeholder={t("noQuiet")}
            options={hoursOfDay}
            defaultValue={hours.quietFrom === null ? "" : String(hours.quietFrom)}
          />
          <SelectField
            name="quietTo"
            label={t("quietTo")}
            placeholder={t("noQuiet")}
            options={hoursOfDay}
            defaultValue={hours.quietTo === null ? "" : String(hours.quietTo)}
          />
        </div>
        <p className="text-sm text-ink-soft">{t("quietHint")}</p>
      </div>
    </section>
  );
}
