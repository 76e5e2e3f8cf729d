import { confirmHandover, nameOwner } from "@/app/(public)/projects/[slug]/actions";
import { ActionButton } from "@/components/forms/action-button";
import { ActionForm } from "@/components/forms/action-form";
import { SelectField } from "@/components/forms/choice-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { EmailLink } from "@/components/ui/email-link";
import { Facts } from "@/components/ui/facts";
import { Panel } from "@/components/ui/panel";
import { formatDay } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import type { Mover } from "@/lib/projects/lifecycle";
import type { HandoverView } from "@/lib/projects/queries/handover";

type Props = {
  project: { id: string; movers: readonly Mover[]; programme: { timeZone: string } };
  handover: HandoverView;
};

/** Who at the partner runs what was built, and each side's word that it is handed over: for both sides of the table. */
export async function Handover({ project, handover }: Props) {
  const [t, locale] = await Promise.all([getTranslations("projects.handover"), getLocale()]);
  const { stage, owner } = handover;
  const open = stage === "ACTIVE" || stage === "HANDOFF";
  const sides = [
    { side: "partner", mine: project.movers.includes("member"), word: handover.partner },
    { side: "staff", mine: project.movers.includes("staff"), word: handover.staff },
  ] as const;
  const said = (word: { at: Date; by: string | null } | null) => {
    if (!word) return t(stage === "ACTIVE" ? "later" : "waiting");
    const date = formatDay(word.at, locale, project.programme.timeZone);
    return word.by ? t("said", { date, name: word.by }) : date;
  };
  return (
    <Panel id="handover" title={t("heading")}>
      <div className="grid gap-4">
        <p className="max-w-measure text-sm text-ink-soft">{t("lead")}</p>
        <Facts
          facts={[
            {
              term: t("owner"),
              detail: owner ? (
                <>
                  <bdi>{owner.name}</bdi> {owner.email && <EmailLink address={owner.email} />}
                </>
              ) : (
                t("nobody")
              ),
            },
            ...sides.map(({ side, word }) => ({ term: t(side), detail: said(word) })),
          ]}
        />
        {stage === "HANDOFF" && owner && (
          <div className="flex flex-wrap items-start gap-3">
            {sides
              .filter(({ mine, word }) => mine && !word)
              .map(({ side }) => (
                <ActionButton
                  key={side}
                  action={confirmHandover}
                  fields={{ projectId: project.id, ownerId: owner.id, side }}
                  label={t(side === "partner" ? "confirmPartner" : "confirmStaff")}
                  tone="primary"
                  confirm={{
                    text: t(side === "partner" ? "confirmPartnerText" : "confirmStaffText", {
                      owner: owner.name ?? owner.email ?? "",
                    }),
                  }}
                />
              ))}
          </div>
        )}
        {open && <NameOwnerForm projectId={project.id} handover={handover} />}
      </div>
    </Panel>
  );
}

async function NameOwnerForm({
  projectId,
  handover: { owner, members },
}: Omit<Props, "project"> & { projectId: string }) {
  const t = await getTranslations("projects.handover");
  const form = (
    <ActionForm action={nameOwner} hidden={{ projectId }} className="grid max-w-form gap-3">
      <SelectField
        name="ownerId"
        label={t("owner")}
        hint={owner ? t("changeHint") : undefined}
        required
        placeholder={t("choose")}
        options={members
          .filter(({ id }) => id !== owner?.id)
          .map(({ id, name, email }) => ({ value: id, label: name ?? email }))}
      />
      <div>
        <SubmitButton tone="quiet">{t("name")}</SubmitButton>
      </div>
    </ActionForm>
  );
  if (!owner) return form;
  return (
    <details>
      <summary className="cursor-pointer text-sm text-brand">{t("change")}</summary>
      <div className="mt-3">{form}</div>
    </details>
  );
}
