import { Input } from "@/components/ui/input";
import { Link } from "@/components/ui/link";
import { Select } from "@/components/ui/select";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { isListed, optionsOf, type FormationChoice, type Found } from "@/lib/formation/choices";

type Props = {
  id: string;
  name: string;
  label: string;
  of: "people" | "roles";
  choices: readonly FormationChoice[];
  found: Found;
  /** Where this field is open again and the rest of the form stays. */
  againHref: string;
};

/** Someone or a role to choose: from a list, or where that would be long by words, and then from what they match. */
export async function ChooseField({ id, name, label, of, choices, found, againHref }: Props) {
  const [t, locale] = await Promise.all([getTranslations("selection.form.choose"), getLocale()]);
  if (isListed(choices))
    return (
      <label className="grid min-w-0 gap-1.5">
        <span className="font-semibold">{label}</span>
        <Select name={name} options={optionsOf(choices, locale)} required />
      </label>
    );
  if (found.kind === "one")
    return (
      <div className="grid min-w-0 gap-1.5">
        <span className="font-semibold">{label}</span>
        <span className="flex min-h-11 flex-wrap items-center gap-x-3">
          {found.choice.label}
          <Link href={againHref} aria-label={t("againOf", { name: found.choice.label })}>
            {t("again")}
          </Link>
        </span>
        <input type="hidden" name={name} value={found.choice.value} />
      </div>
    );
  const told = `${id}-told`;
  const stopped = found.kind === "none" || found.kind === "many" || found.kind === "gone";
  return (
    <div className="grid w-full min-w-0 gap-1.5 sm:max-w-96">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <p id={told} className={`text-sm ${stopped ? "font-semibold text-danger" : "text-ink-soft"}`}>
        {found.kind === "open" && t(`hint.${of}`)}
        {found.kind === "gone" && t(`gone.${of}`)}
        {found.kind === "none" && t(`none.${of}`, { words: found.words })}
        {found.kind === "many" && t(`many.${of}`, { words: found.words, count: found.count })}
        {found.kind === "several" && (
          <>
            {t(`several.${of}`, { words: found.words, count: found.choices.length })}{" "}
            <Link href={againHref}>{t("otherWords")}</Link>
          </>
        )}
      </p>
      {found.kind === "several" ? (
        <Select
          id={id}
          name={name}
          options={optionsOf(found.choices, locale)}
          placeholder={t(`placeholder.${of}`)}
          aria-describedby={told}
          required
        />
      ) : (
        <Input
          id={id}
          name={name}
          type="search"
          defaultValue={found.kind === "none" || found.kind === "many" ? found.words : undefined}
          maxLength={100}
          autoComplete="off"
          aria-describedby={told}
          aria-invalid={stopped || undefined}
          required
        />
      )}
    </div>
  );
}
