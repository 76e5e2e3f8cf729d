import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { ScopeRisk } from "@/lib/scoping/content";

const scale = [1, 2, 3, 4, 5] as const;

/** High, middling or low: the ground of a cell and how strong its edge is, so that the eye goes to the upper right. */
const groundOf = (score: number) =>
  score >= 12
    ? "border-2 border-danger bg-danger-soft"
    : score >= 6
      ? "border border-warn bg-warn-soft"
      : "border border-line bg-sunken";

/** Risks by how likely they are and how bad, each by its number in the list below. A real table: it reads cell by cell. */
export async function RiskMatrix({ risks }: { risks: readonly ScopeRisk[] }) {
  const t = await getTranslations("scoping");
  const open = risks
    .map((risk, index) => ({ ...risk, number: index + 1 }))
    .filter(({ state }) => state !== "CLOSED");
  return (
    <table className="w-full max-w-form table-fixed border-separate border-spacing-1 text-xs">
      <caption className="pb-2 text-start text-sm text-ink-soft">{t("matrix.caption")}</caption>
      <tbody>
        {scale.toReversed().map((effect) => (
          <tr key={effect}>
            <th scope="row" className="w-24 pe-1 text-end font-normal text-ink-soft">
              {t(`effectWords.${effect}`)}
            </th>
            {scale.map((likelihood) => {
              const here = open.filter((risk) => risk.effect === effect && risk.likelihood === likelihood);
              return (
                <td
                  key={likelihood}
                  className={`h-9 rounded-sm text-center align-middle ${groundOf(likelihood * effect)}`}
                >
                  {here.map(({ number, what }) => (
                    <span
                      key={number}
                      title={what}
                      className="mx-0.5 inline-grid size-6 place-items-center rounded-full border border-ink bg-ink font-semibold text-paper"
                    >
                      {number}
                    </span>
                  ))}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td className="pe-1 text-end text-ink-soft">{t("matrix.effectUp")}</td>
          {scale.map((likelihood) => (
            <th key={likelihood} scope="col" className="align-top font-normal hyphens-auto text-ink-soft">
              {t(`likelihoodWords.${likelihood}`)}
            </th>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}
