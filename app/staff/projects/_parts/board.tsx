import { Link } from "@/components/ui/link";
import { addressOf } from "@/app/staff/projects/_parts/address-of";
import { LateNote } from "@/app/staff/projects/_parts/late-note";
import { ReadinessNote, TurnNote } from "@/app/staff/projects/_parts/scoping-notes";
import { now } from "@/lib/platform/clock";
import { dateIn, daysBetween } from "@/lib/platform/dates";
import { defaultTimeZone } from "@/lib/platform/i18n/format";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { BoardStage, PipelineRow } from "@/lib/scoping/queries/pipeline";

type Props = { stages: readonly BoardStage[]; hrefOf: (stage: BoardStage["stage"]) => string };

/** A row for each stage with its count; each card says how long it has waited and what is late. */
export async function Board({ stages, hrefOf }: Props) {
  const [t, names] = await Promise.all([
    getTranslations("projects.pipeline"),
    getTranslations("projects.stage"),
  ]);
  return (
    <div className="divide-y divide-line border-y border-line">
      {stages.map(({ stage, total, rows }) => (
        <section
          key={stage}
          aria-labelledby={`stage-${stage}`}
          className="grid gap-x-6 gap-y-3 py-5 lg:grid-cols-[10rem_minmax(0,1fr)]"
        >
          <h2
            id={`stage-${stage}`}
            className="flex items-baseline justify-between gap-2 text-base lg:grid lg:content-start"
          >
            {names(stage)}
            <span className="font-serif text-xl text-ink-soft tabular-nums">{total}</span>
          </h2>
          {rows.length === 0 ? (
            <p className="text-ink-soft">{t("emptyStage")}</p>
          ) : (
            <ul className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3">
              {rows.map((row) => (
                <Card key={row.id} row={row} />
              ))}
              {total > rows.length && (
                <li className="self-center px-4">
                  <Link href={hrefOf(stage)}>{t("moreInStage", { count: total - rows.length })}</Link>
                </li>
              )}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}

async function Card({ row }: { row: PipelineRow }) {
  const t = await getTranslations("projects.pipeline");
  const [record, triage] = await Promise.all([
    getTranslations("projects.record"),
    getTranslations("triage.card"),
  ]);
  const days = daysBetween(dateIn(row.stageSince, defaultTimeZone), dateIn(now(), defaultTimeZone));
  return (
    <li className="group relative grid content-start justify-items-start gap-1 rounded-lg border border-line bg-surface px-4 py-3 hover:bg-sunken">
      <h3 className="text-sm">
        <Link
          href={addressOf(row)}
          className="underline-offset-4 group-hover:underline after:absolute after:inset-0"
        >
          {row.title || record("number", { number: String(row.number) })}
        </Link>
      </h3>
      <p className="text-ink-soft">{row.partner}</p>
      <p className="flex flex-wrap gap-x-3 text-xs text-ink-soft">
        <span>{t("days", { days })}</span>
        <TurnNote turn={row.turn} />
        <ReadinessNote readiness={row.stage === "SCOPING" ? row.readiness : null} />
        {row.seats > 0 && <span>{record("seatsValue", { taken: row.seatsTaken, seats: row.seats })}</span>}
        {row.scoper ? (
          <span>{row.scoper}</span>
        ) : (
          row.stage === "SUBMITTED" && <span className="text-warn">{triage("noScoper")}</span>
        )}
      </p>
      {row.late && <LateNote late={row.late} />}
    </li>
  );
}
