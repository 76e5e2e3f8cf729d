import { getTranslations } from "next-intl/server";
import { Facts } from "@/components/ui/facts";
import type { ProjectRecord } from "@/lib/projects/queries/record";

/** What is wrong today, what should be different afterwards, and what will be handed over. */
export async function Story({ project }: { project: ProjectRecord }) {
  const t = await getTranslations("projects.record");
  const { problem, whoHasIt, outcomes, deliverables } = project;
  return (
    <>
      <section id="problem" className="grid gap-3">
        <h2>{t("problem")}</h2>
        <p className="prose">{problem || t("writtenLater")}</p>
        {whoHasIt && <p className="prose">{whoHasIt}</p>}
      </section>
      <section id="outcome" className="grid gap-3">
        <h2>{t("outcome")}</h2>
        {outcomes.length === 0 && <p className="prose">{t("writtenLater")}</p>}
        {outcomes.map(({ what, baseline, target, measuredBy }, index) => (
          <div key={index} className="grid gap-3">
            <p className="prose">{what}</p>
            <Facts
              layout="stacked"
              facts={[
                { term: t("baseline"), detail: baseline },
                { term: t("target"), detail: target },
                { term: t("measuredBy"), detail: measuredBy },
              ]}
            />
          </div>
        ))}
      </section>
      {deliverables.length > 0 && (
        <section id="deliverables" className="grid gap-3">
          <h2>{t("deliverables")}</h2>
          <ol className="grid max-w-measure list-decimal gap-3 ps-5">
            {deliverables.map(({ title, acceptance }) => (
              <li key={title}>
                <span className="font-semibold">{title}</span>
                {acceptance && (
                  <span className="block text-sm text-ink-soft">{t("acceptance", { text: acceptance })}</span>
                )}
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}
