import { StepDrawing } from "@/app/(front)/_parts/step-drawings";
import { Band } from "@/components/layout/band";
import { getTranslations } from "@/lib/platform/i18n/sentences";

const steps = [1, 2, 3, 4] as const;

/** From a problem to something in use, in four drawn steps. */
export async function HowItWorks() {
  const t = await getTranslations("home");
  return (
    <Band tone="sunken">
      <h2>{t("how")}</h2>
      <ol className="grid gap-x-8 gap-y-10 sm:grid-cols-2 lg:grid-cols-4">
        {steps.map((step) => (
          <li key={step} className="grid content-start gap-3">
            <StepDrawing step={step} />
            <h3 className="font-serif text-lg">
              <span className="text-ink-soft tabular-nums">{step}</span> {t(`step${step}`)}
            </h3>
            <p className="text-sm text-ink-soft">{t(`step${step}Text`)}</p>
          </li>
        ))}
      </ol>
    </Band>
  );
}
