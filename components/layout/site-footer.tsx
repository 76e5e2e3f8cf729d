import { Link } from "@/components/ui/link";
import { Wordmark } from "@/components/layout/mark";
import type { Locale } from "@/lib/platform/i18n/locales";
import type { Theme } from "@/lib/platform/i18n/preferences";
import { getTranslations } from "@/lib/platform/i18n/sentences";

type SiteFooterProps = {
  locale: Locale;
  theme: Theme;
  setLocale: (form: FormData) => Promise<void>;
  setTheme: (form: FormData) => Promise<void>;
};

/** The foot of every page, with language and appearance as plain forms. */
export async function SiteFooter({ locale, theme, setLocale, setTheme }: SiteFooterProps) {
  const t = await getTranslations("layout");
  return (
    <footer className="border-t border-line bg-sunken text-sm print:hidden">
      <div className="mx-auto grid max-w-page gap-x-12 gap-y-6 px-4 py-10 sm:px-6 md:grid-cols-[1fr_auto_auto]">
        <div className="grid max-w-80 content-start gap-3">
          <Wordmark />
          <p className="text-ink-soft">{t("footerText")}</p>
          <nav aria-label={t("footerNav")}>
            <ul className="flex flex-wrap gap-x-5">
              {(["about", "privacy", "accessibility"] as const).map((page) => (
                <li key={page}>
                  <Link
                    href={`/${page}`}
                    className="inline-flex min-h-11 items-center underline-offset-4 hover:underline"
                  >
                    {t(page)}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        <Switch
          label={t("language")}
          name="locale"
          action={setLocale}
          current={locale}
          choices={[
            { value: "en", label: t("languageEn"), lang: "en" },
            { value: "es", label: t("languageEs"), lang: "es" },
          ]}
        />
        <Switch
          label={t("theme")}
          name="theme"
          action={setTheme}
          current={theme}
          choices={[
            { value: "system", label: t("themeSystem") },
            { value: "light", label: t("themeLight") },
            { value: "dark", label: t("themeDark") },
          ]}
        />
      </div>
    </footer>
  );
}

type SwitchProps = {
  label: string;
  name: string;
  action: (form: FormData) => Promise<void>;
  current: string;
  choices: readonly { value: string; label: string; lang?: string }[];
};

function Switch({ label, name, action, current, choices }: SwitchProps) {
  return (
    <form action={action}>
      <fieldset>
        <legend className="mb-2 text-xs font-semibold text-ink-soft">{label}</legend>
        <div className="inline-flex flex-wrap rounded-md border border-line-strong bg-surface p-0.5">
          {choices.map(({ value, label: word, lang }) => (
            <button
              key={value}
              type="submit"
              name={name}
              value={value}
              lang={lang}
              aria-pressed={value === current}
              className="min-h-10 rounded-sm px-3 hover:bg-sunken aria-pressed:bg-brand aria-pressed:font-semibold aria-pressed:text-on-brand"
            >
              {word}
            </button>
          ))}
        </div>
      </fieldset>
    </form>
  );
}
