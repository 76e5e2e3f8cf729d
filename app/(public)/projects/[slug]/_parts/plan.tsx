import { Timeline } from "@/components/ui/timeline";
import { today } from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { planOf } from "@/lib/projects/plan";
import type { ProjectRecord } from "@/lib/scoping/queries/record";

/** The milestones of the agreed scope on the days they are planned for: nothing here says that one was reached. */
export async function Plan({
  project: { milestones, startsOn, endsOn, programme },
}: {
  project: ProjectRecord;
}) {
  if (milestones.length === 0 || !startsOn) return null;
  const [t, locale] = await Promise.all([getTranslations("projects.record.plan"), getLocale()]);
  const steps = planOf(milestones, { startsOn, endsOn }, today(programme.timeZone));
  return (
    <section id="plan" className="grid gap-4">
      <div className="grid gap-1">
        <h2>{t("title")}</h2>
        <p className="text-sm text-ink-soft">{t("text")}</p>
      </div>
      <Timeline
        label={t("title")}
        entries={steps.map((step) => {
          const date = formatDate(step.on, locale);
          return step.kind === "milestone"
            ? { title: step.title, when: t("by", { date, week: step.week }), state: "coming" }
            : { title: t(step.kind), when: date, state: step.kind === "today" ? "now" : "coming" };
        })}
      />
    </section>
  );
}
