import type { TimeKind } from "@/lib/generated/prisma/enums";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { AgreementQuestion } from "@/lib/teams/agreement";
import { cadences, channels, replyTimes } from "@/lib/teams/agreement-schema";

/** An answer in the reader's language: choices by their name, what people wrote as they wrote it. */
export async function answerWords(): Promise<(question: AgreementQuestion, value: string) => string> {
  const t = await getTranslations("working");
  const one = <Choice extends string>(choices: readonly Choice[], value: string) =>
    choices.find((choice) => choice === value);
  return (question, value) => {
    const cadence = question === "cadence" && one(cadences, value);
    const channel = question === "channel" && one(channels, value);
    const reply = question === "replyTime" && one(replyTimes, value);
    if (cadence) return t(`cadences.${cadence}`);
    if (channel) return t(`channels.${channel}`);
    if (reply) return t(`replyTimes.${reply}`);
    if (question === "hoursPerWeek") return t("hours", { hours: Number(value) });
    if (question === "ownOrWork") return t(`ownOrWorks.${value as TimeKind}`);
    return value;
  };
}
