import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { pageTitle } from "@/app/page-title";
import { ActionButton } from "@/components/forms/action-button";
import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-field";
import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import { helpThread } from "@/lib/community/queries";
import { isId } from "@/lib/platform/fields";
import { formatInstant } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { CommunityFrame } from "../../_parts/frame";
import { answerHelp, followHelp, hideHelp, markSolved } from "../../actions";
import { loadCommunity } from "../../load";

type Props = PageProps<"/cohorts/[slug]/community/help/[id]">;

const load = cache(async (slug: string, id: string) => {
  const community = await loadCommunity(slug, `/cohorts/${slug}/community/help/${id}`);
  const thread = isId(id) ? await helpThread(community.actor, community.cohort.id, id) : null;
  if (!thread) notFound();
  return { ...community, thread };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, id } = await params;
  const [t, { thread }] = await Promise.all([getTranslations("community"), load(slug, id)]);
  return { title: await pageTitle(t("help.title"), { of: thread.title }), robots: { index: false } };
}

/** One question and its answers; anyone of the cohort adds one. */
export default async function HelpThreadPage({ params, searchParams }: Props) {
  const { slug, id } = await params;
  const board = `/cohorts/${slug}/community/help`;
  const { cohort, isStaff, thread } = await load(slug, id);
  const [t, locale] = await Promise.all([getTranslations("community.help"), getLocale()]);
  const when = (at: Date) => formatInstant(at, locale, cohort.timeZone);
  const fields = { questionId: id };
  return (
    <CommunityFrame cohort={cohort} tab="help" searchParams={searchParams}>
      <div className="grid max-w-form gap-8">
        <p>
          <Link href={board}>{t("back")}</Link>
        </p>
        <article aria-labelledby="question" className="grid justify-items-start gap-3">
          {thread.solvedAt && <Badge tone="ok">{t("solved")}</Badge>}
          <h2 id="question">{thread.title}</h2>
          <p className="text-sm text-ink-soft">{t("byWhom", { name: thread.by, when: when(thread.at) })}</p>
          {thread.text && <p className="prose">{thread.text}</p>}
          <div className="flex flex-wrap gap-3">
            {(thread.isMine || isStaff) && (
              <ActionButton
                action={markSolved}
                fields={{ ...fields, solved: thread.solvedAt ? "no" : "yes" }}
                label={thread.solvedAt ? t("reopen") : t("markSolved")}
                tone="secondary"
                size="small"
              />
            )}
            <ActionButton
              action={followHelp}
              fields={{ ...fields, follow: thread.follows ? "no" : "yes" }}
              label={thread.follows ? t("unfollow") : t("follow")}
              tone="quiet"
              size="small"
            />
            {(thread.isMine || isStaff) && (
              <ActionButton
                action={hideHelp}
                fields={fields}
                label={t("hide")}
                tone="quiet"
                size="small"
                confirm={{ text: t("hideText") }}
              />
            )}
          </div>
        </article>
        <section aria-labelledby="answers" className="grid gap-5">
          <h2 id="answers">{t("answers", { count: thread.replies.length })}</h2>
          {thread.replies.length > 0 && (
            <ol className="grid gap-5">
              {thread.replies.map((reply) => (
                <li key={reply.id} className="grid gap-1 border-s-2 border-line ps-4">
                  <p className="text-xs text-ink-soft">
                    {t("byWhom", { name: reply.by, when: when(reply.at) })}
                  </p>
                  <p className="prose">{reply.text}</p>
                  {(reply.isMine || isStaff) && (
                    <div>
                      <ActionButton
                        action={hideHelp}
                        fields={{ ...fields, replyId: reply.id }}
                        label={t("hideAnswer")}
                        of={t("byWhom", { name: reply.by, when: when(reply.at) })}
                        tone="quiet"
                        size="small"
                        confirm={{ text: t("hideAnswerText") }}
                      />
                    </div>
                  )}
                </li>
              ))}
            </ol>
          )}
          {/* the key empties the form once an answer is in */}
          <ActionForm key={thread.replies.length} action={answerHelp} hidden={fields} oneOfSeveral>
            <TextAreaField name="text" label={t("answer")} required rows={4} maxLength={4000} />
            <div>
              <SubmitButton>{t("sendAnswer")}</SubmitButton>
            </div>
          </ActionForm>
        </section>
      </div>
    </CommunityFrame>
  );
}
