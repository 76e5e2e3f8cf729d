import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { Panel } from "@/components/ui/panel";
import { formatInstant } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import type { Agreement, WorkingTeam } from "@/lib/teams/queries/working";
import { signAgreement } from "../actions";

type Props = { agreement: Agreement; team: WorkingTeam; personId: string; name: string };

/** Who has signed this version and when, who is yet to, and the reader's own turn. */
export async function Signatures({ agreement, team, personId, name }: Props) {
  const [t, locale] = await Promise.all([getTranslations("working"), getLocale()]);
  const signed = new Set(agreement.signatures.map((signature) => signature.personId));
  const missing = team.parties.filter((party) => !signed.has(party.personId));
  return (
    <Panel title={t("signed")} id="signed">
      <div className="grid gap-5 text-sm">
        {agreement.signatures.length > 0 && (
          <ul className="grid gap-2">
            {agreement.signatures.map((signature) => (
              <li key={signature.personId}>
                {t("signedBy", {
                  name: signature.name,
                  when: formatInstant(signature.at, locale, team.cohort.timeZone),
                })}{" "}
                <span className="text-ink-soft">({t(`sides.${signature.side}`)})</span>
              </li>
            ))}
          </ul>
        )}
        {missing.length === 0 ? (
          <p className="font-semibold">{t("missingNone")}</p>
        ) : (
          <div className="grid gap-1">
            <h3 className="text-xs text-ink-soft">{t("missing")}</h3>
            <ul>
              {missing.map((party) => (
                <li key={party.personId}>
                  <bdi>{party.name}</bdi> <span className="text-ink-soft">({t(`sides.${party.side}`)})</span>
                </li>
              ))}
            </ul>
          </div>
        )}
        {team.open && team.side && !signed.has(personId) && (
          <ActionForm action={signAgreement} hidden={{ agreementId: agreement.id }} className="grid gap-3">
            <p>{t("signText", { name })}</p>
            <SubmitButton>{t("sign")}</SubmitButton>
          </ActionForm>
        )}
      </div>
    </Panel>
  );
}
