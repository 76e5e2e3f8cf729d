import type { ReactNode } from "react";
import { SectionState } from "@/components/scoping/section-state";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { ScopePage } from "@/lib/scoping/queries/scope";
import type { Section } from "@/lib/scoping/schema";

type SectionFoldProps = { page: ScopePage; section: Section; base: string; children: ReactNode };

/** A section that is not being written: one line with its state, to open and read, or to write in. */
export async function SectionFold({ page, section, base, children }: SectionFoldProps) {
  const t = await getTranslations("scoping");
  const name = t(`sections.${section}`);
  return (
    <section
      id={section}
      aria-labelledby={`${section}-heading`}
      className="relative scroll-mt-4 border-b border-line"
    >
      <details className="group">
        <summary className="flex min-h-11 flex-wrap items-center gap-x-4 gap-y-1 py-2 pe-24 hover:bg-sunken">
          <h2 id={`${section}-heading`} className="flex grow items-center gap-2 text-base font-semibold">
            <Icon name="chevronRight" className="size-4 transition-transform group-open:rotate-90" />
            {name}
          </h2>
          <SectionState page={page} section={section} />
        </summary>
        <div className="grid gap-4 pt-2 pb-8">{children}</div>
      </details>
      <Link
        href={`${base}?section=${section}#${section}`}
        aria-label={t("page.editSection", { section: name })}
        className="absolute end-0 top-0 inline-flex min-h-11 items-center text-sm text-brand underline-offset-4 hover:underline print:hidden"
      >
        {t("page.edit")}
      </Link>
    </section>
  );
}
