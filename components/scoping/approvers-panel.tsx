import { ActionForm } from "@/components/forms/action-form";
import { CheckboxesField } from "@/components/forms/choice-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { Disclosure } from "@/components/ui/disclosure";
import { Panel } from "@/components/ui/panel";
import type { FormAction } from "@/lib/platform/action-state";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import type { ScopePage } from "@/lib/scoping/queries/scope";
import type { SidePerson } from "@/lib/scoping/queries/side-people";

type ApproversPanelProps = {
  page: ScopePage;
  /** The side the reader names for, and its people. */
  side: "PARTNER" | "STAFF";
  people: readonly SidePerson[];
  action: FormAction;
};

/** Who approves for each side; the reader names for their own. */
export async function ApproversPanel({ page, side, people, action }: ApproversPanelProps) {
  const [t, locale] = await Promise.all([getTranslations("scopeVersions.approvers"), getLocale()]);
  const list = new Intl.ListFormat(locale, { type: "disjunction" });
  const named = (of: "PARTNER" | "STAFF") => page.approvers.filter((approver) => approver.side === of);
  return (
    <Panel id="approvers" title={t("title")}>
      <div className="grid gap-2 text-sm">
        {(["PARTNER", "STAFF"] as const).map((of) => (
          <p key={of}>
            {named(of).length === 0
              ? t("none", { side: t(`sides.${of}`) })
              : t("named", {
                  side: t(`sides.${of}`),
                  names: list.format(named(of).map(({ name }) => name ?? "")),
                })}
          </p>
        ))}
        <Disclosure summary={t("change")}>
          <ActionForm action={action} hidden={{ projectId: page.project.id, side }} oneOfSeveral>
            <CheckboxesField
              name="approvers"
              label={t("label", { side: t(`sides.${side}`) })}
              hint={t("hint")}
              options={people.map(({ id, name }) => ({ value: id, label: name ?? "" }))}
              defaultValue={named(side).map(({ personId }) => personId)}
            />
            <div>
              <SubmitButton tone="secondary" size="small">
                {t("save")}
              </SubmitButton>
            </div>
          </ActionForm>
        </Disclosure>
      </div>
    </Panel>
  );
}
