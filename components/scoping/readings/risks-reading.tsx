import { Nothing } from "@/components/scoping/nothing";
import { RiskMatrix } from "@/components/scoping/readings/risk-matrix";
import { Badge } from "@/components/ui/badge";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { ScopeContent } from "@/lib/scoping/content";

/** What could get in the way and what is already there: where each stands, and what is done about it. */
export async function RisksReading({ risks }: Pick<ScopeContent, "risks">) {
  const t = await getTranslations("scoping");
  if (risks.length === 0) return <Nothing />;
  return (
    <div className="grid gap-6">
      <RiskMatrix risks={risks} />
      <ol className="-mt-2 divide-y divide-line text-sm">
        {risks.map((risk, index) => (
          <li key={index} className="grid grid-cols-[1.75rem_1fr] gap-y-1 py-3">
            <span className="font-semibold tabular-nums">{index + 1}</span>
            <div className="grid max-w-measure gap-1">
              <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
                <Badge tone={risk.likelihood * risk.effect >= 12 ? "warn" : "neutral"}>
                  {t(`kinds.${risk.kind}`)}
                </Badge>
                <span className="text-xs text-ink-soft">
                  {t("page.score", { likelihood: risk.likelihood, effect: risk.effect })}
                  {" · "}
                  {t(`riskStates.${risk.state}`)}
                </span>
              </p>
              <p className="font-semibold">{risk.what || "—"}</p>
              {risk.mitigation && (
                <p>
                  {t("page.mitigation")}: {risk.mitigation}
                </p>
              )}
              {(risk.owner || risk.hours !== null) && (
                <p className="text-ink-soft">
                  {[
                    risk.owner && t("page.owner", { name: risk.owner }),
                    risk.hours !== null && t("page.riskHours", { hours: risk.hours }),
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
