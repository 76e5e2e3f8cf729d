import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";

type SearchLineProps = { label: string; words?: string; button: string; action?: string };

/** One field to look for words with: a plain GET form, whose answer has an address. */
export function SearchLine({ label, words, button, action }: SearchLineProps) {
  return (
    <form action={action} role="search" className="grid gap-1.5">
      <label htmlFor="q" className="text-sm font-semibold">
        {label}
      </label>
      <div className="flex flex-wrap gap-2">
        <Input
          id="q"
          type="search"
          name="q"
          defaultValue={words}
          maxLength={100}
          className="min-w-0 flex-1 basis-52"
        />
        <Button type="submit" tone="secondary">
          {button}
        </Button>
      </div>
    </form>
  );
}
