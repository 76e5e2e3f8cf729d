import type { Stage } from "@/lib/generated/prisma/enums";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { stages } from "@/lib/projects/schema";

// What a partner lives through, in seven steps; their stages in between are the programme's business.
const steps = ["SUBMITTED", "SCOPING", "SCOPED", "PUBLISHED", "ACTIVE", "HANDOFF", "SUSTAINED"] as const;

/** Where a project is on its way, as a small line. */
export async function ProjectSteps({ title, stage }: { title: string; stage: Stage }) {
  const [t, names] = await Promise.all([
    getTranslations("attention.partner"),
    getTranslations("projects.stage"),
  ]);
  const at = stages.indexOf(stage);
  return (
    <ol aria-label={t("steps", { title })} className="grid auto-cols-fr grid-flow-col gap-1">
      {steps.map((step) => {
        const reached = stages.indexOf(step) <= at;
        return (
          <li key={step} aria-current={step === stage ? "step" : undefined}>
            <span
              className={`block h-1.5 rounded-full ring-1 ring-line-strong drawn ring-inset ${reached ? "bg-brand" : "bg-surface"}`}
            />
            <span className="sr-only">
              {names(step)}
              {reached && ` (${t("stepDone")})`}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
