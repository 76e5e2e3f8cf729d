import { Fragment } from "react";
import { SelectField } from "@/components/forms/choice-field";
import { RepeatingRows } from "@/components/forms/repeating-rows";
import { SkillField, SkillList } from "@/components/people/skill-list";
import { SkillLevels } from "@/components/people/skill-levels";
import { Disclosure } from "@/components/ui/disclosure";
import { Link } from "@/components/ui/link";
import { isDiscipline } from "@/lib/reference/disciplines";
import type { SkillChoice } from "@/lib/reference/skills";
import { getTranslations } from "@/lib/platform/i18n/sentences";

type Props = {
  chosen: { skill: string; level: number }[];
  /** Names the list doesn't know. */
  suggested?: { name: string; level: number }[];
  skills: readonly SkillChoice[];
  most?: number;
  title: string;
  /** Where the page's heading says the title already, with its hint. */
  titleHidden?: boolean;
  hint?: string;
  /** Of its heading: 2 where it stands under the page's own. */
  level?: 2 | 3;
};

const levels = ["1", "2", "3", "4", "5"] as const;

/** Skills with their level, one row each, found in the list by typing; a row without a skill is left out. */
export async function SkillRows(props: Props) {
  const { chosen, suggested = [], skills, most = 15, title, titleHidden, hint, level = 3 } = props;
  const Heading = level === 2 ? "h2" : "h3";
  const t = await getTranslations("cohorts");
  const known = new Map(skills.map((skill) => [skill.slug, skill]));
  const named = [
    ...chosen.map(({ skill, level }) => ({ name: known.get(skill)?.name ?? skill, level })),
    ...suggested,
  ];
  const row = (index: number) => (
    <Fragment key={index}>
      <SkillField
        name={`skills.${index}.skill`}
        label={t("skills.skill")}
        labelHidden
        className="min-w-0 grow basis-full sm:basis-0"
        skill={named[index]?.name}
      />
      <SelectField
        name={`skills.${index}.level`}
        label={t("skills.level")}
        labelHidden
        required
        className="min-w-0 grow basis-36 sm:grow-0 sm:basis-48"
        options={levels.map((level) => ({ value: level, label: t(`levels.${level}`) }))}
        defaultValue={String(named[index]?.level ?? 3)}
      />
    </Fragment>
  );
  return (
    <section aria-labelledby="skills" className="grid gap-4">
      <div className={titleHidden ? "sr-only" : "grid gap-1.5 text-sm"}>
        <Heading id="skills" className="font-sans text-sm font-semibold">
          {title}
        </Heading>
        {hint && <p className="text-ink-soft">{hint}</p>}
      </div>
      <SkillList skills={skills} />
      <RepeatingRows
        lines
        rows={Array.from({ length: most }, (_, index) => row(index))}
        drawn={named}
        shown={Math.max(2, Math.min(most, named.length))}
        addLabel={t("skills.addSkill")}
        rowLabel={(index) => t("skills.skillRow", { number: index + 1 })}
      />
      <div className="grid gap-1 text-sm">
        <SkillsExplained skills={chosen.flatMap(({ skill }) => known.get(skill) ?? [])} />
        <p>
          <Link href="/skills" target="_blank">
            {t("skills.all")}
          </Link>
        </p>
      </div>
    </section>
  );
}

/** What the five levels mean for each skill that is named already. */
async function SkillsExplained({ skills }: { skills: readonly SkillChoice[] }) {
  const t = await getTranslations("cohorts.skills");
  if (skills.length === 0) return null;
  return (
    <Disclosure summary={t("meanYours")}>
      <dl className="grid gap-3">
        {skills.map(({ slug, name, discipline }) => (
          <div key={slug}>
            <dt className="font-semibold">{name}</dt>
            <dd>{isDiscipline(discipline) && <SkillLevels skill={slug} discipline={discipline} />}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
