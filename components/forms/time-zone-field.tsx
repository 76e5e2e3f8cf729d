import { SelectField } from "@/components/forms/choice-field";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { zonePlaces } from "@/lib/platform/i18n/zones";

type Props = { label: string; hint: string; defaultValue: string };

/** A time zone, found by the name of its city. */
export async function TimeZoneField({ label, hint, defaultValue }: Props) {
  const [t, locale] = await Promise.all([getTranslations("common.zone"), getLocale()]);
  return (
    <SelectField
      name="timeZone"
      label={label}
      hint={hint}
      required
      defaultValue={defaultValue}
      options={zonePlaces(locale, defaultValue).map(({ zone, city, region }) => ({
        value: zone,
        label: region ? t("place", { city, region: t(`regions.${region}`) }) : city,
      }))}
    />
  );
}
