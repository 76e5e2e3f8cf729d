import { getTranslations } from "next-intl/server";
import { Link } from "@/components/ui/link";
import { FindingList } from "@/components/scoping/readiness-panel";
import { SectionForm } from "@/components/scoping/section-form";
import { SectionNav } from "@/components/scoping/section-nav";
import { RecordLayout } from "@/components/layout/page-columns";
import { PageHeading } from "@/components/layout/page-heading";
import { Notice } from "@/components/ui/notice";
import type { FormAction } from "@/lib/platform/action-state";
import type { SectionPage } from "@/lib/scoping/queries/scope";

type SectionEditorProps = {
  page: SectionPage;
  /** The page of the whole scope, which the sections stand under. */
  base: string;
  save: FormAction;
  keep: FormAction;
};

/** One section of the scope to write, with what it still needs and the way to the others: the same for both sides. */
export async function SectionEditor({ page, base, save, keep }: SectionEditorProps) {
  const t = await getTranslations("scoping");
  const { section, project, readiness, waitingVersion } = page;
  const missing = readiness.missing.filter((finding) => finding.section === section);
  return (
    <>
      <PageHeading
        title={t(`sections.${section}`)}
        lead={t(`leads.${section}`)}
        breadcrumbs={[
          { href: `/projects/${project.slug}`, label: project.title },
          { href: base, label: t("title") },
        ]}
      />
      <RecordLayout
        side={
          <div className="grid gap-4">
            <SectionNav base={base} current={section} readiness={readiness} />
            <Link href={base} className="text-sm underline underline-offset-4">
              {t("editor.whole")}
            </Link>
          </div>
        }
      >
        <div className="grid max-w-form gap-6">
          {waitingVersion !== null && (
            <Notice tone="warn" title={t("editor.waitingTitle", { number: waitingVersion })}>
              {t("editor.waitingText")}
            </Notice>
          )}
          {missing.length > 0 && (
            <div className="grid gap-2 rounded-md bg-sunken px-4 py-3">
              <p className="text-sm font-semibold">{t("editor.stillHere")}</p>
              <FindingList label={t("editor.stillHere")} findings={missing} editBase={base} />
            </div>
          )}
          <SectionForm key={section} page={page} save={save} keep={keep} />
        </div>
      </RecordLayout>
    </>
  );
}
