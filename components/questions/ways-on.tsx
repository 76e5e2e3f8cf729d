import { SubmitButton } from "@/components/forms/submit-button";
import { getTranslations } from "@/lib/platform/i18n/sentences";

/** Every way on from a question saves it: to the next, to the one before, to the list, or back to the check one came from. */
export async function WaysOn({ fromCheck, first }: { fromCheck: boolean; first: boolean }) {
  const t = await getTranslations("common.questions");
  return (
    <div className="flex flex-wrap items-center gap-3">
      <SubmitButton name="go" value={fromCheck ? "check" : "next"}>
        {t(fromCheck ? "toCheck" : "next")}
      </SubmitButton>
      {!first && !fromCheck && (
        <SubmitButton tone="secondary" name="go" value="back">
          {t("back")}
        </SubmitButton>
      )}
      <SubmitButton tone="quiet" name="go" value="later">
        {t("later")}
      </SubmitButton>
    </div>
  );
}
