import { ActionButton } from "@/components/forms/action-button";
import { ButtonLink } from "@/components/ui/button";
import { Figure } from "@/components/ui/figure";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import type { ImportFile } from "@/lib/organizations/import/queries";
import { formatNumber } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { seenValue } from "@/lib/platform/seen";
import { commitImport } from "../../actions";
import { SameNames } from "./same-names";

/** What the import would do, or did: four figures and the one thing to do next. */
export async function Outcome({ file }: { file: ImportFile }) {
  const [t, locale] = await Promise.all([getTranslations("organizations.import"), getLocale()]);
  const { id, state, created, changed, unchanged, rejected, asked, headerLine, encoding, delimiter } = file;
  const writes = created + changed;
  const figures = { CREATE: created, CHANGE: changed, LEAVE: unchanged, REJECT: rejected } as const;
  return (
    <section aria-label={t("outcome")} className="grid gap-6">
      <div className="grid grid-cols-2 gap-x-8 gap-y-6 lg:grid-cols-4">
        {(Object.keys(figures) as (keyof typeof figures)[]).map((verdict) => (
          <Figure
            key={verdict}
            label={t(`verdicts.${verdict}`)}
            value={formatNumber(figures[verdict], locale)}
            definition={t(`definitions.${verdict}`)}
          />
        ))}
      </div>
      <p className="text-sm text-ink-soft">
        {t("readAs", {
          encoding: t(`encodings.${encoding as "utf-8"}`),
          delimiter: t(`delimiters.${nameOf(delimiter)}`),
        })}{" "}
        {headerLine > 1 && t("headerIn", { line: headerLine })}
      </p>
      {state === "COMMITTED" ? (
        <Notice tone="ok">{t("committedText")}</Notice>
      ) : asked > 0 ? (
        <SameNames file={file} />
      ) : writes === 0 ? (
        <Notice tone="ok" title={t("nothingTitle")}>
          {t("nothingText")}
        </Notice>
      ) : null}
      <div className="flex flex-wrap items-start gap-3">
        {state === "CHECKED" && asked === 0 && writes > 0 && (
          <ActionButton
            action={commitImport}
            fields={{ import: seenValue(file) }}
            label={t("commit", { count: writes })}
            tone="primary"
          />
        )}
        {rejected > 0 && (
          <a
            href={`/api/exports/import-rejected/${id}`}
            download
            className="inline-flex touch items-center gap-2 text-sm text-brand underline underline-offset-4"
          >
            <Icon name="download" className="size-4" />
            {t("downloadRejected", { count: rejected })}
          </a>
        )}
        {state === "COMMITTED" && (
          <ButtonLink href="/organizations" tone="secondary">
            {t("openDirectory")}
          </ButtonLink>
        )}
      </div>
    </section>
  );
}

function nameOf(delimiter: string): "comma" | "semicolon" | "tab" {
  return delimiter === ";" ? "semicolon" : delimiter === "\t" ? "tab" : "comma";
}
