import { currentActor } from "@/app/actor";
import { guarded } from "@/app/guarded";
import { rejectedRows, type RejectedRow } from "@/lib/organizations/import/queries";
import { csvResponse } from "@/lib/platform/csv";
import { getTranslations } from "@/lib/platform/i18n/sentences";

/** The rejected rows of an import as they came, with one more column that says why. Staff only. */
async function answer(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const rejected = await rejectedRows(await currentActor("staff"), (await params).id);
  if (!rejected) return new Response(null, { status: 404 });
  const t = await getTranslations("organizations");
  const reasonsOf = ({ issues }: RejectedRow) =>
    issues
      .filter(({ severity }) => severity === "error")
      .map(({ code, value }) => t(`issues.${code}`, { value }))
      .join(" ");
  const columns = [
    ...rejected.columns.map((header, place) => ({
      header,
      value: ({ cells }: RejectedRow) => cells[place] ?? "",
    })),
    { header: t("import.reasons"), value: reasonsOf },
  ];
  return csvResponse(`rejected-${rejected.fileName}`, columns, rejected.portions);
}

export const GET = guarded(answer);
