import { ActionForm } from "@/components/forms/action-form";
import { RadioField, SelectField } from "@/components/forms/choice-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { DateField, TextAreaField } from "@/components/forms/text-field";
import { Badge } from "@/components/ui/badge";
import { buttonStyle } from "@/components/ui/button-style";
import type { FormAction } from "@/lib/platform/action-state";
import { formatDate } from "@/lib/platform/i18n/format";
import type { Locale } from "@/lib/platform/i18n/locales";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { ScopePage } from "@/lib/scoping/queries/scope";

type ScopeDiscoveriesProps = { page: ScopePage; locale: Locale; action: FormAction };

/** What the team met while it worked, foreseen or not; the next scope learns from it. */
export async function ScopeDiscoveries({ page, locale, action }: ScopeDiscoveriesProps) {
  const { discoveries, mayDiscover } = page;
  if (!mayDiscover && discoveries.length === 0) return null;
  const t = await getTranslations("scoping");
  const foreseen = discoveries.filter((discovery) => discovery.foreseen).length;
  return (
    <div className="grid gap-4 rounded-lg bg-sunken p-4 text-sm sm:p-5">
      <div className="grid gap-1">
        <h3>{t("discoveries.title")}</h3>
        <p className="max-w-measure text-ink-soft">{t("discoveries.text")}</p>
      </div>
      {discoveries.length === 0 ? (
        <p>{t("discoveries.none")}</p>
      ) : (
        <>
          <p className="font-semibold">
            {t("discoveries.summary", { foreseen, surprises: discoveries.length - foreseen })}
          </p>
          <ul className="divide-y divide-line">
            {discoveries.map(({ id, foreseen: known, kind, what, note, foundOn, by }) => (
              <li key={id} className="grid gap-1 py-3">
                <p className="flex flex-wrap items-baseline gap-x-3">
                  <Badge tone={known ? "ok" : "warn"}>
                    {t(known ? "discoveries.foreseen" : "discoveries.surprise")}
                  </Badge>
                  <span className="text-xs text-ink-soft">
                    {t(`kinds.${kind}`)} ·{" "}
                    {t("discoveries.line", {
                      when: formatDate(foundOn, locale),
                      name: by ?? t("discoveries.someone"),
                    })}
                  </span>
                </p>
                <p className="font-semibold">{what}</p>
                {note && <p className="prose">{note}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
      {mayDiscover && <DiscoveryForm page={page} action={action} />}
    </div>
  );
}

async function DiscoveryForm({ page, action }: Omit<ScopeDiscoveriesProps, "locale">) {
  const t = await getTranslations("scoping");
  const { content, project } = page;
  return (
    <details className="print:hidden">
      <summary className={buttonStyle({ tone: "secondary", size: "small" })}>{t("discoveries.add")}</summary>
      <ActionForm
        action={action}
        hidden={{ projectId: project.id }}
        oneOfSeveral
        resetWhenDone
        className="mt-4 grid max-w-form gap-4"
      >
        <SelectField
          name="foreseen"
          label={t("discoveries.which")}
          placeholder={t("discoveries.notNamed")}
          options={content.risks.map(({ what }) => ({ value: what, label: what }))}
        />
        <TextAreaField name="surprise" label={t("discoveries.what")} rows={2} maxLength={1000} />
        <RadioField
          name="kind"
          label={t("discoveries.kind")}
          inline
          options={(["TECHNICAL_DEBT", "RISK"] as const).map((kind) => ({
            value: kind,
            label: t(`kinds.${kind}`),
          }))}
          defaultValue="TECHNICAL_DEBT"
        />
        <DateField name="foundOn" label={t("discoveries.foundOn")} required />
        <TextAreaField name="note" label={t("discoveries.note")} rows={2} maxLength={1000} />
        <div>
          <SubmitButton size="small">{t("discoveries.save")}</SubmitButton>
        </div>
      </ActionForm>
    </details>
  );
}
