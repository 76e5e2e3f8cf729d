import { ActionForm } from "@/components/forms/action-form";
import { SelectField } from "@/components/forms/choice-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { Disclosure } from "@/components/ui/disclosure";
import { Link } from "@/components/ui/link";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { withParameters } from "@/lib/platform/paging";
import type { Kept } from "@/lib/formation/asked";
import {
  foundIn,
  isListed,
  optionsOf,
  saidOf,
  type FormationChoice,
  type Found,
} from "@/lib/formation/choices";
import { setPairRule } from "../actions";
import { AskForm } from "./ask-form";
import { ChooseField } from "./choose-field";

const kinds = ["APART", "TOGETHER"] as const;

type Props = {
  cohortId: string;
  path: string;
  /** What else the address holds and keeps. */
  kept: Kept;
  people: readonly FormationChoice[];
  two: Two<Found>;
};

/** Two people who shouldn't meet on a team, or who come together. Where there are many, they are looked up first. */
export async function PairForm({ cohortId, path, kept, people, two }: Props) {
  const t = await getTranslations("selection.form");
  const isAsked = two.one.kind !== "open" || two.other.kind !== "open";
  const [one, other] = isListed(people) ? [people, people] : [foundIn(two.one), foundIn(two.other)];
  return (
    <Disclosure summary={<span id="two">{t("pairs.title")}</span>} open={isAsked || undefined}>
      <div className="grid gap-4 py-2">
        <p className="max-w-measure">{t("pairs.text")}</p>
        {one && other ? (
          <SayPair cohortId={cohortId} one={one} other={other} two={two} />
        ) : (
          <LookUp path={path} kept={kept} people={people} two={two} />
        )}
        {isAsked && <Link href={withParameters(`${path}#two`, kept)}>{t("pairs.again")}</Link>}
      </div>
    </Disclosure>
  );
}

type Two<Of> = Record<"one" | "other", Of>;

type SayProps = { cohortId: string; two: Two<Found> } & Two<readonly FormationChoice[]>;

async function SayPair({ cohortId, one, other, two }: SayProps) {
  const [t, locale] = await Promise.all([getTranslations("selection.form"), getLocale()]);
  const choice = (from: readonly FormationChoice[], found: Found) => ({
    hint:
      found.kind === "several" &&
      t("choose.several.people", { words: found.words, count: found.choices.length }),
    options: optionsOf(from, locale),
    placeholder: from.length > 1 ? t("pairs.choose") : undefined,
  });
  return (
    <ActionForm action={setPairRule} hidden={{ cohortId }} oneOfSeveral className="grid gap-4">
      <div className="grid gap-4 md:grid-cols-3">
        <SelectField name="oneId" label={t("pairs.one")} required {...choice(one, two.one)} />
        <SelectField name="otherId" label={t("pairs.other")} required {...choice(other, two.other)} />
        <SelectField
          name="kind"
          label={t("pairs.kind")}
          required
          options={kinds.map((value) => ({ value, label: t(`pairs.kinds.${value}`) }))}
          defaultValue="APART"
        />
      </div>
      <div>
        <SubmitButton tone="secondary">{t("pairs.say")}</SubmitButton>
      </div>
    </ActionForm>
  );
}

async function LookUp({ path, kept, people, two }: Omit<Props, "cohortId">) {
  const t = await getTranslations("selection.form");
  const field = (name: keyof Two<Found>, rest: Record<string, string | undefined>) => ({
    id: `two-${name}`,
    name,
    label: t(`pairs.${name}`),
    of: "people" as const,
    choices: people,
    found: two[name],
    againHref: withParameters(`${path}#two`, { ...kept, ...rest }),
  });
  return (
    <AskForm action={`${path}#two`} kept={kept} button={t("pairs.find")}>
      <ChooseField {...field("one", { other: saidOf(two.other) })} />
      <ChooseField {...field("other", { one: saidOf(two.one) })} />
    </AskForm>
  );
}
