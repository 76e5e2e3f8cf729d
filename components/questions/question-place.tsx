import { Progress } from "@/components/ui/progress";
import { getTranslations } from "@/lib/platform/i18n/sentences";

/** "Question 3 of 10", in words and as a bar. */
export async function QuestionPlace({ number, of }: { number: number; of: number }) {
  const t = await getTranslations("common.questions");
  return <Progress label={t("all")} labelHidden value={number} max={of} text={t("place", { number, of })} />;
}
