import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { importAnswers } from "@/lib/organizations/import/import-schema";
import type { CheckedRow, ImportFile } from "@/lib/organizations/import/queries";
import { answerImport } from "../../actions";

/** The one question before the commit: are the names that the directory has the same organizations? */
export async function SameNames({ file: { id, asked } }: { file: ImportFile }) {
  const t = await getTranslations("organizations.import");
  return (
    <Notice tone="warn" title={t("sameTitle", { count: asked })}>
      <p className="max-w-measure">
        {t("sameText")} <Link href={`/staff/imports/${id}?verdict=ASK`}>{t("sameShow")}</Link>
      </p>
      <ActionForm action={answerImport} hidden={{ importId: id }} className="mt-2 flex flex-wrap gap-3">
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
export async function SameName({ importId, row }: { importId: string; row: CheckedRow }) {
  const t = await getTranslations("organizations.import");
  return (
    <ActionForm
      action={answerImport}
      hidden={{ importId, number: String(row.number) }}
      className="flex flex-wrap gap-2"
    >
      {importAnswers.map((answer) => (
        <SubmitButton key={answer} name="answer" value={answer} tone="secondary" size="small">
          {t(`rowAnswers.${answer}`)}
          <span className="sr-only">
            : {row.name}, {t("rowOf", { line: row.line })}
          </span>
        </SubmitButton>
      ))}
    </ActionForm>
  );
}
