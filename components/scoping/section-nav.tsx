import { Link } from "@/components/ui/link";
import { getTranslations } from "next-intl/server";
import { Icon } from "@/components/ui/icon";
import type { Readiness } from "@/lib/scoping/readiness";
import { sections, type Section } from "@/lib/scoping/schema";

/** The sections of a scope with what each still needs. */
export async function SectionNav({
  base,
  current,
  readiness,
}: {
  base: string;
  current: Section;
  readiness: Readiness;
}) {
  const t = await getTranslations("scoping");
  const needed = (section: Section) =>
    readiness.missing.filter((finding) => finding.section === section && finding.severity === "blocker")
      .length;
  return (
    <nav aria-label={t("editor.sections")} className="text-sm">
      <ol className="grid divide-y divide-line rounded-lg border border-line bg-surface">
        {sections.map((section) => {
          const count = needed(section);
          return (
            <li key={section}>
              <Link
                href={`${base}/${section}`}
                aria-current={section === current ? "page" : undefined}
                className="flex min-h-11 items-center justify-between gap-3 px-4 py-2 hover:bg-sunken aria-[current]:bg-brand-soft aria-[current]:font-semibold"
              >
                {t(`sections.${section}`)}
                {count > 0 ? (
                  <span className="text-xs font-normal text-danger">
                    {t("editor.missingHere", { count })}
                  </span>
                ) : (
                  <Icon name="check" title={t("editor.complete")} className="size-4 text-ok" />
                )}
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
