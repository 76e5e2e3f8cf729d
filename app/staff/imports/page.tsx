import type { Metadata } from "next";
import { Link } from "@/components/ui/link";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { requireActor } from "@/app/actor";
import { SubmitButton } from "@/components/forms/submit-button";
import { FileField, TextField } from "@/components/forms/text-field";
import { PageHeading } from "@/components/layout/page-heading";
import { UploadForm } from "@/components/organizations/upload-form";
import { Badge, type Tone } from "@/components/ui/badge";
import { Table } from "@/components/ui/table";
import type { ImportState } from "@/lib/generated/prisma/enums";
import { mostBytes } from "@/lib/organizations/import/import-schema";
import { recentImports } from "@/lib/organizations/import/queries";
import { keepsDirectory } from "@/lib/people/policy";
import { formatInstant, formatNumber } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("organizations.import"))("title") };
}

const tones: Record<ImportState, Tone> = {
  UPLOADED: "warn",
  CHECKING: "info",
  CHECKED: "warn",
  COMMITTING: "info",
  COMMITTED: "ok",
  FAILED: "danger",
};

/** Upload a list of organizations, and see what became of earlier ones. */
export default async function Imports({ searchParams }: PageProps<"/staff/imports">) {
  const actor = await requireActor("staff", "/staff/imports");
  if (!keepsDirectory(actor)) notFound();
  const [t, common, locale, imports] = await Promise.all([
    getTranslations("organizations.import"),
    getTranslations("organizations"),
    getLocale(),
    recentImports(actor),
  ]);
  return (
    <>
      <PageHeading
        title={t("title")}
        lead={t("lead")}
        breadcrumbs={[{ href: "/staff/organizations", label: common("title") }]}
      />
      <Upload search={await searchParams}>
        <FileField
          name="file"
          label={t("file")}
          hint={t("fileHint")}
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
          required
        />
        <TextField
          name="source"
          label={t("source")}
          hint={t("sourceHint")}
          required
          maxLength={60}
          width="medium"
        />
        <div>
          <SubmitButton>{t("upload")}</SubmitButton>
        </div>
      </Upload>
      {imports.length > 0 && (
        <section className="mt-12">
          <Table
            caption={t("earlier")}
            columns={[
              {
                key: "file",
                header: t("file"),
                heading: true,
                cell: (row) => <Link href={`/staff/imports/${row.id}`}>{row.fileName}</Link>,
              },
              {
                key: "state",
                header: common("staff.standing"),
                cell: (row) => <Badge tone={tones[row.state]}>{t(`states.${row.state}`)}</Badge>,
              },
              {
                key: "rows",
                header: t("rows"),
                align: "end",
                cell: (row) => formatNumber(row.total, locale),
              },
              {
                key: "new",
                header: t("verdicts.CREATE"),
                align: "end",
                cell: (row) => formatNumber(row.created, locale),
              },
              {
                key: "changed",
                header: t("verdicts.CHANGE"),
                align: "end",
                cell: (row) => formatNumber(row.changed, locale),
              },
              {
                key: "rejected",
                header: t("verdicts.REJECT"),
                align: "end",
                cell: (row) => formatNumber(row.rejected, locale),
              },
              {
                key: "when",
                header: t("when"),
                cell: (row) => formatInstant(row.createdAt, locale, actor.timeZone ?? undefined),
              },
            ]}
            rows={imports}
            rowKey={(row) => row.id}
          />
        </section>
      )}
    </>
  );
}

type Search = Record<string, string | string[] | undefined>;

/** The form, with what it was sent back with. */
async function Upload({ search, children }: { search: Search; children: ReactNode }) {
  const [t, common, validation, { message, errors }] = await Promise.all([
    getTranslations("organizations.import"),
    getTranslations("common"),
    getTranslations("validation"),
    problemsIn(search),
  ]);
  const { source } = search;
  return (
    <UploadForm
      to="/api/imports"
      most={mostBytes}
      message={message}
      errors={errors}
      values={typeof source === "string" ? { source } : {}}
      labels={{
        optional: common("optional"),
        sending: common("sending"),
        notSent: common("notSent"),
        errorSummary: common("errorSummary", { count: "{count}" }),
        required: validation("required"),
        tooLarge: validation("fileTooLarge"),
        uploading: t("uploading"),
        share: t("share", { percent: "{percent}" }),
        reading: t("reading"),
      }}
    >
      {children}
    </UploadForm>
  );
}

/** What an address says was wrong, by field, in our own words. A browser that comes back from sending has let go of the file. */
async function problemsIn({ problem = [], ...values }: Search) {
  const errors: Record<string, string[]> = {};
  let message: string | undefined;
  for (const each of [problem].flat()) {
    const [field = "", code = ""] = each.split(".");
    const sentence = await sentenceOf(code, values);
    if (!sentence) continue;
    if (field === "file" || field === "source") errors[field] ??= [sentence];
    else message ??= sentence;
  }
  const letGo = !errors.file && (message || errors.source);
  const again = letGo && { file: [(await getTranslations("organizations.import"))("fileAgain")] };
  return { message, errors: { ...again, ...errors } };
}

/** A code in words; null for what we never say. */
async function sentenceOf(problem: string, given: Search): Promise<string | null> {
  const [refusals, validation] = await Promise.all([
    getTranslations("refusals"),
    getTranslations("validation"),
  ]);
  if (validation.has(problem as "required")) return validation(problem as "required");
  if (!refusals.has(problem as "import-empty")) return null;
  const numbers = Object.entries(given).map(([name, value]) => [name, Number(value)] as const);
  return refusals(problem as "import-empty", Object.fromEntries(numbers));
}
