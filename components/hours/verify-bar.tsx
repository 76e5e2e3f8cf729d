import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { ChooseButton } from "@/components/hours/choose-button";
import { ChosenCount } from "@/components/forms/chosen-count";
import type { FormAction } from "@/lib/platform/action-state";
import { getTranslations } from "@/lib/platform/i18n/sentences";

/** The form that the boxes of the list belong to, by its id: forms cannot stand in each other. */
export const verifyForm = "verify";

/** Where the skip links of the list lead. */
const verifyPlace = "verify-chosen";

/** Past the rows to the button that verifies; seen only when one comes to it by keyboard. */
export async function SkipToVerify() {
  const t = await getTranslations("hours.waiting");
  return (
    <a
      href={`#${verifyPlace}`}
      className="sr-only rounded-md bg-brand px-3 py-2 text-on-brand focus:not-sr-only focus:inline-block focus:px-3 focus:py-2"
    >
      {t("toVerify")}
    </a>
  );
}

/** Stays in view above the list: choose all, how many are chosen, verify them. */
export async function VerifyBar({
  action,
  list,
  entries,
  first,
}: {
  action: FormAction;
  list: string;
  entries: readonly unknown[];
  first: number;
}) {
  const t = await getTranslations("hours.waiting");
  return (
    <div className="sticky top-0 z-10 grid gap-2 border-b border-line bg-paper py-3">
      <form id={`${verifyForm}-choice`} className="contents">
        {[...new URLSearchParams(list)].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
      </form>
      <ActionForm action={action} id={verifyForm} hidden={{ list }} className="grid gap-2">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <ChooseButton form={verifyForm} label={t("chooseAll")} />
          <div id={verifyPlace} tabIndex={-1}>
            <SubmitButton>{t("verify")}</SubmitButton>
          </div>
          <ChosenCount
            form={verifyForm}
            first={first}
            words={[...entries.keys(), entries.length].map((count) => t("chosen", { count }))}
          />
        </div>
      </ActionForm>
    </div>
  );
}
