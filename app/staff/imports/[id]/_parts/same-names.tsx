import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { importAnswers } from "@/lib/organizations/import/import-schema";
import type { CheckedRow, ImportFile } from "@/lib/organizations/import/queries";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { seenValue } from "@/lib/platform/seen";
import { answerImport } from "../../actions";

/** The one question before the commit: are the names that the directory has the same organizations? */
export async function SameNames({ file }: { file: ImportFile }) {
  const t = await getTranslations("organizations.import");
  return (
    <Notice tone="warn" title={t("sameTitle", { count: file.asked })}>
      <p className="max-w-measure">
        {t("sameText")} <Link href={`/staff/imports/${file.id}?verdict=ASK`}>{t("sameShow")}</Link>
      </p>
      <ActionForm
        action={answerImport}
        hidden={{ import: seenValue(file) }}
        className="mt-2 flex flex-wrap gap-3"
      >
        {importAnswers.map((answer) => (
          <SubmitButton key={answer} name="answer" value={answer} tone="secondary">
            {t(`answers.${answer}`)}
          </SubmitButton>
        ))}
      </ActionForm>
    </Notice>
  );
}

/** The same question for one row. */
export async function SameName({ file, row }: { file: ImportFile; row: CheckedRow }) {
  const t = await getTranslations("organizations.import");
  return (
    <ActionForm
      action={answerImport}
      hidden={{ import: seenValue(file), number: String(row.number) }}
      className="flex flex-wrap gap-2"
    >
      {importAnswers.map((answer) => (
        <SubmitButton key={answer} name="answer" value={answer} tone="secondary" size="small">
          {t(`rowAnswers.${answer}`)}
          <span className="sr-only">
            : <bdi>{row.name}</bdi>, {t("rowOf", { line: row.line })}
          </span>
        </SubmitButton>
      ))}
    </ActionForm>
  );
}
