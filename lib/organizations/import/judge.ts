import "server-only";
import { earlierRows, holdersOf, knownEntries, namesakesOf } from "@/lib/organizations/import/candidates";
import { changesOf, type Changes, type Entry } from "@/lib/organizations/import/compare";
import { isWithoutNumber, likeness } from "@/lib/organizations/import/identity";
import type {
  ImportValues,
  importVerdicts,
  Issue,
  IssueCode,
} from "@/lib/organizations/import/import-schema";
import { foldedKey } from "@/lib/platform/fold";

export type Reading = { number: number; values: ImportValues; issues: Issue[] };
export type Checked = Reading & {
  nameKey: string;
  namesakes: string[];
  verdict: (typeof importVerdicts)[number];
  changes: Changes;
  organizationId: string | null;
};

type Found = { entry: Entry; sure: boolean } | "taken" | null;

/** What becomes of each row, given the directory and the rows before it. */
export async function judge(importId: string, source: string, readings: Reading[]): Promise<Checked[]> {
  const keyed = readings.map((reading) => ({ ...reading, nameKey: foldedKey(reading.values.name) }));
  const sourceIds = readings.map(({ values }) => values.sourceId);
  const eins = readings.flatMap(({ values }) => values.ein ?? []);
  const [known, namesakes, holders] = [
    await knownEntries(source, sourceIds),
    await namesakesOf(
      source,
      readings.map(({ values }) => values.name),
    ),
    await holdersOf(eins),
  ];
  const entries = [...known.values(), ...namesakes.flat()].map(({ id }) => id);
  const seen = new Seen();
  const nameKeys = keyed.map(({ nameKey }) => nameKey);
  for (const row of await earlierRows(importId, keyed[0]?.number ?? 0, {
    sourceIds,
    nameKeys,
    eins,
    entries,
  }))
    seen.add(row.nameKey, row.values, row.organizationId);

  return keyed.map(({ number, values, issues, nameKey }, place) => {
    const tell = (severity: Issue["severity"], code: IssueCode, field: Issue["field"], value: string) =>
      issues.push({ severity, code, field, value });
    const alike = namesakes[place] ?? [];
    const checked = { number, values, issues, nameKey, namesakes: alike.map(({ id }) => id) };
    const nowhere = { ...checked, organizationId: null, changes: {} };
    const again = seen.before(nameKey, values);
    if (again === "number") tell("error", "source-id-seen", "sourceId", values.sourceId);
    if (again === "indistinct") tell("error", "name-seen-alone", "name", values.name);
    if (issues.some(({ severity }) => severity === "error")) return { ...nowhere, verdict: "REJECT" };

    const found = find(source, values, { known: known.get(values.sourceId), alike }, seen.entries);
    if (found === "taken") {
      tell("error", "entry-seen", "name", values.name);
      return { ...nowhere, verdict: "REJECT" };
    }
    const entry = found?.entry;
    const changes = entry ? changesOf(entry, values) : {};
    // another list's capitals and accents are no news
    if (entry && entry.source !== source && foldedKey(entry.name) === nameKey) delete changes.name;
    const settled = found && !found.sure && isOwnUnchanged(source, values, found.entry, changes);
    const verdict = !entry
      ? "CREATE"
      : !found.sure && !settled
        ? "ASK"
        : Object.keys(changes).length > 0 && entry.standing !== "PARTNER"
          ? "CHANGE"
          : "LEAVE";
    if (again === "namesake" && verdict === "CREATE") tell("warning", "name-seen", "name", values.name);
    else if (!entry && alike.length > 0) tell("warning", "name-in-directory", "name", values.name);
    if (verdict === "ASK") tell("warning", "same-organization", "name", entry?.name ?? "");
    if (verdict !== "ASK" && entry?.standing === "PARTNER" && Object.keys(changes).length > 0)
      tell("warning", "kept-by-members", "name", entry.name);
    if (values.ein && (!entry || "ein" in changes)) {
      const [other] = holders.get(values.ein)?.filter(({ id }) => id !== entry?.id) ?? [];
      if (other) tell("warning", "ein-in-directory", "ein", other.name);
      if (seen.eins.has(values.ein)) tell("warning", "ein-seen", "ein", values.ein);
    }
    seen.add(nameKey, values, entry?.id ?? null);
    const kept = entry?.standing === "PARTNER" || verdict === "LEAVE";
    return { ...checked, verdict, organizationId: entry?.id ?? null, changes: kept ? {} : changes };
  });
}

/** The entry a row means: by the list's number or by facts for sure, by its name alone perhaps. */
function find(
  source: string,
  values: ImportValues,
  { known, alike }: { known: (Entry & { remembered: boolean }) | undefined; alike: Entry[] },
  taken: ReadonlySet<string>,
): Found {
  const numbered = !isWithoutNumber(values.sourceId);
  if (known && (numbered || known.remembered)) {
    // a number given to somebody else meanwhile
    const doubtful = likeness(values, known) === "other" && foldedKey(values.name) !== foldedKey(known.name);
    return taken.has(known.id) ? "taken" : { entry: known, sure: !doubtful };
  }
  const others = known && !alike.some(({ id }) => id === known.id) ? [known, ...alike] : alike;
  // one list gives two organizations of one name two numbers
  const possible = others.filter(
    (entry) => !(numbered && entry.source === source && !isWithoutNumber(entry.sourceId ?? "")),
  );
  const same = possible.filter((entry) => likeness(values, entry) === "same");
  const free = same.find(({ id }) => !taken.has(id));
  if (free) return { entry: free, sure: true };
  if (same.length > 0) return "taken";
  const perhaps = possible.find(({ id, ...entry }) => !taken.has(id) && likeness(values, entry) !== "other");
  return perhaps ? { entry: perhaps, sure: false } : null;
}

/** A row without a number, come again from the list that made the entry, with nothing new to say. */
function isOwnUnchanged(source: string, values: ImportValues, entry: Entry, changes: Changes): boolean {
  return isWithoutNumber(values.sourceId) && entry.source === source && Object.keys(changes).length === 0;
}

/** The rows before. */
class Seen {
  readonly entries = new Set<string>();
  readonly eins = new Set<string>();
  private readonly numbers = new Set<string>();
  private readonly names = new Map<string, ImportValues[]>();

  add(nameKey: string, values: ImportValues, organizationId: string | null): void {
    this.numbers.add(values.sourceId);
    if (values.ein) this.eins.add(values.ein);
    if (organizationId) this.entries.add(organizationId);
    this.names.set(nameKey, [...(this.names.get(nameKey) ?? []), values]);
  }

  /** Whether an earlier row has this number, or this name: with something that tells them apart, or without. */
  before(nameKey: string, values: ImportValues): "number" | "indistinct" | "namesake" | null {
    const alike = this.names.get(nameKey) ?? [];
    if (!isWithoutNumber(values.sourceId)) {
      if (this.numbers.has(values.sourceId)) return "number";
      return alike.length > 0 ? "namesake" : null;
    }
    const indistinct = alike.some((row) => ["same", "unknown"].includes(likeness(row, values)));
    return indistinct ? "indistinct" : alike.length > 0 ? "namesake" : null;
  }
}
