import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-field";
import { Link } from "@/components/ui/link";
import type { EntryToSettle } from "@/lib/hours/waiting";
import type { FormAction } from "@/lib/platform/action-state";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { seenValue } from "@/lib/platform/seen";

export type SettlingActions = {
  verify: FormAction;
  query: FormAction;
  reject: FormAction;
  takeBack: FormAction;
};

type Props = { entry: EntryToSettle; actions: SettlingActions; list: string; closeHref: string };

/** Ask about an entry or turn it down; take the verification back of one that was verified. */
export async function DecisionPanel({ entry, actions, list, closeHref }: Props) {
  const t = await getTranslations("hours.waiting");
  const decisions = [
    {
      key: "takeBack",
      shown: entry.state === "VERIFIED",
      action: actions.takeBack,
      heading: t("takeBackHeading"),
      text: t("takeBackText"),
      button: t("takeBackButton"),
    },
    {
      key: "query",
      shown: entry.state === "LOGGED",
      action: actions.query,
      heading: t("ask"),
      text: t("askText"),
      button: t("askButton"),
    },
    {
      key: "reject",
      shown: entry.state !== "VERIFIED",
      action: actions.reject,
      heading: t("reject"),
      text: t("rejectText"),
      button: t("rejectButton"),
    },
  ];
  return (
    <div className="grid w-full gap-4 rounded-lg border border-line bg-surface p-4">
      <div className="grid gap-6 sm:grid-cols-2">
        {decisions
          .filter(({ shown }) => shown)
          .map(({ key, action, heading, text, button }) => (
            <ActionForm
              key={key}
              action={action}
              hidden={{ entry: seenValue(entry), list }}
              oneOfSeveral
              className="grid content-start gap-3"
            >
              <h3 className="text-base">{heading}</h3>
              <p>{text}</p>
              <TextAreaField name="reason" label={t("reasonLabel")} required rows={2} />
              <div>
                <SubmitButton tone={key === "query" ? "primary" : "danger"}>{button}</SubmitButton>
              </div>
            </ActionForm>
          ))}
      </div>
      <Link href={closeHref}>{t("close")}</Link>
    </div>
  );
}
