import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { Icon } from "@/components/ui/icon";
import { Input } from "@/components/ui/input";
import { Link } from "@/components/ui/link";
import { Select, type Option } from "@/components/ui/select";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { withParameters } from "@/lib/platform/paging";

type Named = { name: string; label: string; value?: string };

/** What narrows a list, by how it is asked. */
type Filter =
  | (Named & { kind: "words" })
  /** One of several; where none of them is `any`, one of them always holds and can't be taken away. */
  | (Named & { kind: "one"; options: readonly Option[]; any?: string })
  | (Omit<Named, "value"> & { kind: "only"; chosen?: boolean })
  /** Chosen elsewhere on the page; its label is what it says. */
  | (Named & { kind: "elsewhere" });

type ListFiltersProps = {
  /** The list's own address. */
  action: string;
  label: string;
  filters: readonly Filter[];
  /** What else the address holds and keeps. */
  kept?: Record<string, string | undefined>;
  /** Beside the list rather than above it. */
  column?: boolean;
};

/** What narrows a list, and what does so now with the way to take it away: a plain GET form, so that each result has an address that can be shared. */
export async function ListFilters({ action, label, filters, kept = {}, column }: ListFiltersProps) {
  const t = await getTranslations("common");
  const inForce = Object.fromEntries(filters.map((filter) => [filter.name, valueOf(filter)]));
  const chips = filters.flatMap((filter) => {
    const words = inForce[filter.name] && wordsOf(filter, (words) => t("searched", { words }));
    return words
      ? [{ words, href: withParameters(action, { ...kept, ...inForce, [filter.name]: undefined }) }]
      : [];
  });
  const elsewhere = filters.filter(({ kind }) => kind === "elsewhere");
  const unseen = { ...kept, ...Object.fromEntries(elsewhere.map(({ name }) => [name, inForce[name]])) };
  return (
    <form
      action={action}
      role="search"
      aria-label={label}
      className={`rounded-lg bg-sunken p-4 text-sm print:hidden ${column ? "grid gap-4 sm:grid-cols-2 lg:grid-cols-1" : "grid gap-x-4 gap-y-3 sm:flex sm:flex-wrap sm:items-end"}`}
    >
      {chips.length > 0 && (
        <ul className="col-span-full flex basis-full flex-wrap items-center gap-2">
          {chips.map(({ words, href }) => (
            <li key={href}>
              <Link
                href={href}
                aria-label={t("removeFilter", { name: words })}
                className="inline-flex min-h-9 items-center gap-1.5 rounded-full bg-brand-soft ps-3 pe-2 text-brand hover:underline"
              >
                {words}
                <Icon name="close" className="size-4" />
              </Link>
            </li>
          ))}
          <li>
            <Link
              href={withParameters(action, kept)}
              className="inline-flex min-h-9 items-center px-2 text-brand underline underline-offset-4"
            >
              {t("clearFilters")}
            </Link>
          </li>
        </ul>
      )}
      {Object.entries(unseen).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      {filters.map((filter) => (
        <Field key={filter.name} filter={filter} />
      ))}
      <Button type="submit" tone="secondary">
        {t("filter")}
      </Button>
    </form>
  );
}

function Field({ filter }: { filter: Filter }) {
  if (filter.kind === "elsewhere") return null;
  const { name, label } = filter;
  if (filter.kind === "only")
    return <Choice name={name} value="1" label={label} defaultChecked={filter.chosen} />;
  if (filter.kind === "words")
    return (
      <label className="grid min-w-0 grow basis-48 gap-1.5 sm:max-w-80">
        <span className="font-semibold">{label}</span>
        <Input type="search" name={name} defaultValue={filter.value} maxLength={100} />
      </label>
    );
  return (
    <label className="grid min-w-0 gap-1.5">
      <span className="font-semibold">{label}</span>
      <Select
        name={name}
        options={filter.options}
        placeholder={filter.any}
        defaultValue={filter.value ?? ""}
      />
    </label>
  );
}

function valueOf(filter: Filter): string | undefined {
  if (filter.kind === "only") return filter.chosen ? "1" : undefined;
  return filter.value || undefined;
}

function wordsOf(filter: Filter, searched: (words: string) => string): string | undefined {
  if (filter.kind === "words") return searched(filter.value ?? "");
  if (filter.kind !== "one") return filter.label;
  const choice = filter.options.find(({ value }) => value === filter.value);
  return filter.any === undefined || !choice ? undefined : `${filter.label}: ${choice.label}`;
}
