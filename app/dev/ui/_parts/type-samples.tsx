import { Link } from "@/components/ui/link";
import { Sample } from "@/app/dev/ui/_parts/sample";
import { Button, ButtonLink } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Mark } from "@/components/layout/mark";

const colours = [
  ["paper", "bg-paper"],
  ["surface", "bg-surface"],
  ["sunken", "bg-sunken"],
  ["line", "bg-line"],
  ["line-strong", "bg-line-strong"],
  ["ink-soft", "bg-ink-soft"],
  ["ink", "bg-ink"],
  ["brand", "bg-brand"],
  ["brand-soft", "bg-brand-soft"],
  ["accent", "bg-accent"],
  ["accent-soft", "bg-accent-soft"],
  ["danger", "bg-danger"],
  ["warn", "bg-warn"],
  ["ok", "bg-ok"],
  ["info", "bg-info"],
] as const;

export function TypeSamples() {
  return (
    <Sample title="Type, colour, buttons">
      <div className="grid gap-3">
        <p className="font-serif text-4xl font-semibold">Display, 56</p>
        <p className="font-serif text-3xl font-semibold">Large headline, 42</p>
        <p className="font-serif text-2xl font-semibold">Headline, 32</p>
        <p className="font-serif text-xl font-semibold">Section, 25</p>
        <p className="text-lg">Lead, 20: two seats are still open, a designer and a data analyst.</p>
        <p>
          Body, 17: a food bank in Boyle Heights counts its deliveries on paper.{" "}
          <Link href="/projects">See the project</Link>.
        </p>
        <p className="text-sm">Work pages, 15: hours of last week, 1,234.50</p>
        <p className="text-xs text-ink-soft">Small print, 13: as of 24 Nov 2026</p>
      </div>
      <ul className="grid grid-cols-3 gap-3 text-xs sm:grid-cols-5 lg:grid-cols-8">
        {colours.map(([name, fill]) => (
          <li key={name} className="grid gap-1">
            <span className={`h-12 rounded-md border border-line ${fill}`} />
            {name}
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-center gap-3">
        <ButtonLink href="#content">Bring a project</ButtonLink>
        <Button tone="secondary">Save the draft</Button>
        <Button tone="quiet">Not now</Button>
        <Button tone="danger">Stop the project</Button>
        <Button disabled>Approve version 1</Button>
        <Button size="small">Verify</Button>
        <Button size="large">
          Give your skill <Icon name="arrowRight" />
        </Button>
        <Mark className="size-12" />
      </div>
    </Sample>
  );
}
