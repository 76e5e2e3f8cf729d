import { Link } from "@/components/ui/link";
import type { ReactNode } from "react";
import { getTranslations } from "@/lib/platform/i18n/sentences";

type FigureProps = {
  label: string;
  value: ReactNode;
  /** One sentence: what is counted, and what is not. */
  definition?: ReactNode;
  /** Where the rows behind the figure are. */
  href?: string;
  asOf?: string;
  /** The year before, or another thing to hold it against. */
  comparison?: ReactNode;
  size?: "regular" | "large";
};

/** A figure that can be trusted: its name, its definition, when it holds, and the way to the rows behind it. */
export async function Figure({
  label,
  value,
  definition,
  href,
  asOf,
  comparison,
  size = "regular",
}: FigureProps) {
  const t = await getTranslations("common");
  return (
    <div className="whole grid min-w-0 grid-cols-1 content-start gap-1 border-t-2 border-ink pt-3">
      <p className="text-sm font-semibold">{label}</p>
      <p
        className={`font-serif font-semibold tracking-tight tabular-nums ${size === "large" ? "text-3xl lg:text-4xl" : "text-3xl"}`}
      >
        {value}
      </p>
      {comparison && <p className="text-sm text-ink-soft">{comparison}</p>}
      {definition && <p className="text-xs text-ink-soft">{definition}</p>}
      {asOf && <p className="text-xs text-ink-soft">{t("asOf", { date: asOf })}</p>}
      {href && (
        <p className="text-xs print:hidden">
          <Link
            href={href}
            aria-label={t("showRowsOf", { name: label })}
            className="inline-block py-1 text-brand underline underline-offset-4 hover:decoration-2"
          >
            {t("showRows")}
          </Link>
        </p>
      )}
    </div>
  );
}
