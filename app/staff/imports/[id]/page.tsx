import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/app/actor";
import { pageTitle } from "@/app/page-title";
import { PageHeading } from "@/components/layout/page-heading";
import { Disclosure } from "@/components/ui/disclosure";
import { importOf } from "@/lib/organizations/import/queries";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { CheckedRows } from "./_parts/checked-rows";
import { Columns } from "./_parts/columns";
import { Outcome } from "./_parts/outcome";
import { Working } from "./_parts/working";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const actor = await requireActor("staff", `/staff/imports/${id}`);
  const [t, file] = await Promise.all([getTranslations("organizations.import"), importOf(actor, id)]);
  return { title: await pageTitle(t("title"), { of: file?.fileName }) };
}

/** One import, from its columns over the dry run to what was written. */
export default async function Import({ params, searchParams }: Props) {
  const { id } = await params;
  const actor = await requireActor("staff", `/staff/imports/${id}`);
  const [t, common, file] = await Promise.all([
    getTranslations("organizations.import"),
    getTranslations("organizations"),
    importOf(actor, id),
  ]);
  if (!file) notFound();
  const { state } = file;
  const working = state === "CHECKING" || state === "COMMITTING";
  return (
    <>
      <PageHeading
        title={file.fileName}
        lead={t(`leads.${state}`)}
        breadcrumbs={[
          { href: "/staff/organizations", label: common("title") },
          { href: "/staff/imports", label: t("title") },
        ]}
      />
      {working && <Working file={file} />}
      {state === "UPLOADED" && <Columns file={file} />}
      {(state === "CHECKED" || state === "COMMITTED") && (
        <div className="grid gap-8">
          <Outcome file={file} />
          {state === "CHECKED" && (
            <Disclosure summary={t("columnsChange")}>
              <Columns file={file} />
            </Disclosure>
          )}
          <CheckedRows actor={actor} file={file} parameters={await searchParams} />
        </div>
      )}
    </>
  );
}
