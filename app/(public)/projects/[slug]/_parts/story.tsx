import { BeforeAfter } from "@/components/scoping/readings/before-after";
import { Facts } from "@/components/ui/facts";
import { isTrait } from "@/lib/people/traits";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { lengths, places, timeKinds } from "@/lib/scoping/schema";
import type { ProjectRecord } from "@/lib/scoping/queries/record";

/** What is wrong today, what should be different afterwards, and what will be handed over. */
export async function Story({ project }: { project: ProjectRecord }) {
  const t = await getTranslations("projects.record");
  const { problem, whoHasIt, outcomes, deliverables } = project;
  const isOver = project.stage === "SUSTAINED" || project.stage === "CLOSED";
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
            <BeforeAfter baseline={baseline} target={target} measuredBy={measuredBy} over={isOver} />
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
      {project.outOfScope && (
        <section id="out-of-scope" className="grid gap-3">
          <h2>{t("outOfScope")}</h2>
          <p className="prose">{project.outOfScope}</p>
        </section>
      )}
      <TakingPart project={project} />
    </>
  );
}

/** How people take part, what they take away, and the ways of working it needs. */
async function TakingPart({ project }: { project: ProjectRecord }) {
  const { teamGets } = project;
  const timeKind = timeKinds.find((each) => each === project.timeKind);
  const place = places.find((each) => each === project.place);
  const length = lengths.find((each) => each === project.length);
  const traits = project.traits.filter(isTrait);
  if (!timeKind && !place && !length && !teamGets && traits.length === 0) return null;
  const [t, scoping] = await Promise.all([getTranslations("projects.record"), getTranslations("scoping")]);
  return (
    <section id="taking-part" className="grid gap-4">
      <h2>{t("takingPart")}</h2>
      {teamGets && <p className="prose">{teamGets}</p>}
      <Facts
        layout="columns"
        facts={[
          { term: scoping("fields.timeKind"), detail: timeKind && scoping(`timeKinds.${timeKind}`) },
          { term: scoping("fields.place"), detail: place && scoping(`places.${place}`) },
          { term: scoping("fields.length"), detail: length && scoping(`lengths.${length}`) },
        ]}
      />
      {traits.length > 0 && (
        <div className="grid gap-2 text-sm">
          <h3 className="text-sm">{scoping("fields.traits")}</h3>
          <ul className="grid gap-2 sm:grid-cols-2">
            {traits.map((trait) => (
              <li key={trait}>
                <span className="font-semibold">{scoping(`traits.${trait}`)}</span>
                <span className="block text-ink-soft">{scoping(`traitHints.${trait}`)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
