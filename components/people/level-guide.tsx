import { getTranslations } from "next-intl/server";
import { Disclosure } from "@/components/ui/disclosure";
import { disciplines } from "@/lib/people/disciplines";

const levels = ["1", "2", "3", "4", "5"] as const;

/** What the five levels of a skill mean, in the words of each kind of work; the reader's own first. */
export async function LevelGuide({ first }: { first?: string }) {
  const [t, names] = await Promise.all([getTranslations("cohorts.apply"), getTranslations("catalogue")]);
  const ordered = [...disciplines].sort((one, other) => Number(other === first) - Number(one === first));
  return (
    <Disclosure summary={t("levelsMean")}>
      <div className="grid gap-6 py-2 sm:grid-cols-2">
        {ordered.map((discipline) => (
          <section
            key={discipline}
            aria-labelledby={`levels-${discipline}`}
            className="grid content-start gap-2 text-sm"
          >
            <h4 id={`levels-${discipline}`} className="font-semibold">
              {names(`disciplines.${discipline}`)}
            </h4>
            <ol className="grid list-decimal gap-1 ps-5 text-ink-soft">
              {levels.map((level) => (
                <li key={level}>{names(`skillLevels.${discipline}.${level}`)}</li>
              ))}
            </ol>
          </section>
        ))}
      </div>
    </Disclosure>
  );
}
