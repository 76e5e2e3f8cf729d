import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { Input } from "@/components/ui/input";
import { Select, type Option } from "@/components/ui/select";
import { getTranslations } from "@/lib/platform/i18n/sentences";

type FilterFormProps = {
  /** The list's own address. */
  action: string;
  label: string;
  /** What else the address holds and keeps. */
  kept?: Record<string, string | undefined>;
  /** Beside the list rather than above it. */
  column?: boolean;
  children: ReactNode;
};

/** What narrows a list: a plain GET form, so that each result has an address that can be shared. */
export async function FilterForm({ action, label, kept = {}, column, children }: FilterFormProps) {
  const t = await getTranslations("common");
  return (
    <form
      action={action}
      role="search"
      aria-label={label}
      className={`rounded-lg bg-sunken p-4 text-sm print:hidden ${column ? "grid gap-4 sm:grid-cols-2 lg:grid-cols-1" : "grid gap-x-4 gap-y-3 sm:flex sm:flex-wrap sm:items-end"}`}
    >
      {Object.entries(kept).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      {children}
      <Button type="submit" tone="secondary">
        {t("filter")}
      </Button>
    </form>
  );
}

type FieldProps = { name: string; label: string; value?: string };

/** Words to look for. */
export function FilterSearch({ name, label, value }: FieldProps) {
  return (
    <label className="grid min-w-0 grow basis-48 gap-1.5 sm:max-w-80">
      <span className="font-semibold">{label}</span>
      <Input type="search" name={name} defaultValue={value} maxLength={100} />
    </label>
  );
}

/** One of several, or any. */
export function FilterSelect({
  options,
  any,
  value = "",
  name,
  label,
}: FieldProps & { options: readonly Option[]; any?: string }) {
  return (
    <label className="grid min-w-0 gap-1.5">
      <span className="font-semibold">{label}</span>
      <Select name={name} options={options} placeholder={any} defaultValue={value} />
    </label>
  );
}

/** Only those of which it is true. */
export function FilterChoice({ name, label, chosen }: { name: string; label: string; chosen?: boolean }) {
  return <Choice name={name} value="1" label={label} defaultChecked={chosen} />;
}
