import { randomUUID } from "node:crypto";
import type { ReactNode } from "react";
import { FormShell } from "@/components/forms/form-shell";
import type { FormAction } from "@/lib/platform/action-state";
import { getTranslations } from "@/lib/platform/i18n/sentences";

type ActionFormProps = {
  action: FormAction;
  children: ReactNode;
  className?: string;
  id?: string;
  resetWhenDone?: boolean;
  quiet?: boolean;
  /** One of several forms on a page that ask for fields of the same name. */
  oneOfSeveral?: boolean;
  /** Values that travel along unseen, such as the id of the thing. The server still checks them. */
  hidden?: Record<string, string>;
  /** Asks whoever has no name yet for it only after a press: a button among others has no room for a field. */
  asksNameLater?: boolean;
};

/** The form every write goes through: server-made children, refusals beside their fields, one key per sending. */
export async function ActionForm({
  hidden = {},
  asksNameLater,
  children,
  className = "grid gap-6",
  ...rest
}: ActionFormProps) {
  const t = await getTranslations("common");
  const labels = {
    optional: t("optional"),
    sending: t("sending"),
    notSent: t("notSent"),
    wordsBack: t("wordsBack"),
    wordsDrop: t("wordsDrop"),
    seeNow: t("seeNow"),
    errorSummary: t("errorSummary", { count: "{count}" }),
  };
  return (
    <FormShell
      idempotencyKey={randomUUID()}
      labels={labels}
      className={className}
      asksName={rest.action.asksName && !asksNameLater}
      {...rest}
    >
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </FormShell>
  );
}
