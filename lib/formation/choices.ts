// How a person or a role is found among many by words that staff type.
import { fold, wordsMatcher } from "@/lib/platform/fold";

/** A longer list is not looked through: one types a part of the name instead. */
const mostListed = 100;
/** So many matches are shown to choose from. */
const mostMatches = 30;

/** Someone, or a role; its mark tells it from another of the same name and finds it as well. */
export type FormationChoice = { value: string; label: string; mark: string };

/** What the words of an address mean among the choices. Names that several have are never guessed. */
export type Found =
  | { kind: "open" | "gone" }
  | { kind: "none"; words: string }
  | { kind: "many"; words: string; count: number }
  | { kind: "several"; words: string; choices: FormationChoice[] }
  | { kind: "one"; choice: FormationChoice };

/** Before anyone has asked. */
export const unsaid: Found = { kind: "open" };

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Whether choices are looked through in a list; else one types. */
export const isListed = (choices: readonly FormationChoice[]): boolean => choices.length <= mostListed;

/** The choice that is named by its id, has this very name alone, or alone has all these words; else what stands against it. */
export function findChoice(typed: string | undefined, choices: readonly FormationChoice[]): Found {
  if (!typed) return unsaid;
  const chosen = choices.find(({ value }) => value === typed);
  if (chosen) return { kind: "one", choice: chosen };
  if (uuid.test(typed)) return { kind: "gone" };
  const isMatch = wordsMatcher(typed);
  const matches = choices.filter(({ label, mark }) => isMatch(`${label} ${mark}`));
  const whole = fold(typed).trim();
  const same = matches.filter(({ label, mark }) => fold(label) === whole || fold(mark) === whole);
  const meant = same.length === 1 || (same.length > 0 && matches.length > mostMatches) ? same : matches;
  const [first] = meant;
  if (!first) return { kind: "none", words: typed };
  if (meant.length === 1) return { kind: "one", choice: first };
  if (meant.length > mostMatches) return { kind: "many", words: typed, count: meant.length };
  return { kind: "several", words: typed, choices: meant };
}

/** Those to choose from, when words have led to some. */
export function foundIn(found: Found): FormationChoice[] | null {
  if (found.kind === "one") return [found.choice];
  return found.kind === "several" ? found.choices : null;
}

/** Choices as options of a list, by name: those of one name with what tells them apart. */
export function optionsOf(
  choices: readonly FormationChoice[],
  locale: string,
): { value: string; label: string }[] {
  const byName = new Intl.Collator(locale);
  const counts = new Map<string, number>();
  for (const { label } of choices) counts.set(label, (counts.get(label) ?? 0) + 1);
  return choices
    .map(({ value, label, mark }) => ({
      value,
      label: counts.get(label)! > 1 && mark !== label ? `${label} (${mark})` : label,
    }))
    .toSorted((one, other) => byName.compare(one.label, other.label));
}

/** What keeps a choice as it was said, in an address. */
export function saidOf(found: Found): string | undefined {
  if (found.kind === "one") return found.choice.value;
  return "words" in found ? found.words : undefined;
}
