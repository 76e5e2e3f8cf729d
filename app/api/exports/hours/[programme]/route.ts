import { notFound } from "next/navigation";
import { currentActor } from "@/app/actor";
import { allEntriesBehind, type EntryRow } from "@/lib/impact/rows";
import { scopeOf } from "@/lib/impact/scope";
import { csvResponse, type CsvColumn } from "@/lib/platform/csv";

const columns: CsvColumn<EntryRow>[] = [
  { header: "date", value: (row) => row.workedOn },
  { header: "project", value: (row) => row.project },
  { header: "partner", value: (row) => row.partner },
  { header: "cohort", value: (row) => row.cohort },
  { header: "discipline", value: (row) => row.discipline },
  { header: "activity", value: (row) => row.activity },
  { header: "minutes", value: (row) => row.minutes },
  { header: "rate_usd", value: (row) => (row.centsPerHour / 100).toFixed(2) },
  { header: "value_usd", value: (row) => (row.valueCents / 100).toFixed(2) },
  { header: "entry", value: (row) => row.id },
];

/** Every verified entry of a programme, for its funders and staff. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ programme: string }> },
): Promise<Response> {
  const [actor, scope] = await Promise.all([
    currentActor(),
    params.then(({ programme }) => scopeOf(programme)),
  ]);
  const entries = scope && allEntriesBehind(actor, scope);
  if (!scope || !entries) notFound();
  return csvResponse(`hours-${scope.programme.slug}.csv`, columns, entries);
}
