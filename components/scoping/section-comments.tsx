import { ActionButton } from "@/components/forms/action-button";
import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-field";
import { Badge } from "@/components/ui/badge";
import { Disclosure } from "@/components/ui/disclosure";
import { Named } from "@/components/ui/named";
import type { FormAction } from "@/lib/platform/action-state";
import { formatInstant } from "@/lib/platform/i18n/format";
import type { Locale } from "@/lib/platform/i18n/locales";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { Comment, Thread } from "@/lib/scoping/queries/comments";
import type { ScopePage } from "@/lib/scoping/queries/scope";
import type { Section } from "@/lib/scoping/schema";

export type CommentActions = { comment: FormAction; settleComment: FormAction };
type SectionCommentsProps = { page: ScopePage; section: Section; locale: Locale; actions: CommentActions };

/** What both sides say to each other about one section: open first, settled ones folded away. */
export async function SectionComments({ page, section, locale, actions }: SectionCommentsProps) {
  const [t, sections] = await Promise.all([
    getTranslations("scoping.comments"),
    getTranslations("scoping.sections"),
  ]);
  const threads = page.comments.filter((thread) => thread.section === section);
  const open = threads.filter(({ settled }) => !settled);
  const settled = threads.filter((thread) => thread.settled);
  const shared = { page, locale, actions };
  return (
    <div className="grid gap-3 print:hidden">
      {open.map((thread) => (
        <ThreadView key={thread.id} thread={thread} {...shared} />
      ))}
      {settled.length > 0 && (
        <Disclosure summary={t("settledCount", { count: settled.length })}>
          <div className="grid gap-3">
            {settled.map((thread) => (
              <ThreadView key={thread.id} thread={thread} {...shared} />
            ))}
          </div>
        </Disclosure>
      )}
      {page.mayComment && (
        <details>
          <summary className="inline-flex min-h-8 items-center text-sm text-brand underline-offset-4 hover:underline">
            <Named of={sections(section)}>{t("add")}</Named>
          </summary>
          <ActionForm
            action={actions.comment}
            hidden={{ projectId: page.project.id, section }}
            oneOfSeveral
            resetWhenDone
            className="mt-2 grid max-w-form gap-3"
          >
            <TextAreaField
              name="text"
              label={t("text")}
              hint={t("textHint")}
              required
              rows={3}
              maxLength={2000}
            />
            <div>
              <SubmitButton tone="secondary" size="small">
                <Named of={sections(section)}>{t("send")}</Named>
              </SubmitButton>
            </div>
          </ActionForm>
        </details>
      )}
    </div>
  );
}

type ThreadViewProps = Omit<SectionCommentsProps, "section"> & { thread: Thread };

async function ThreadView({ page, thread, locale, actions }: ThreadViewProps) {
  const t = await getTranslations("scoping.comments");
  const { timeZone } = page.programme;
  const { id, section, settled, answers } = thread;
  return (
    <article
      id={`comment-${id}`}
      className="grid max-w-form scroll-mt-4 gap-3 rounded-md border-s-4 border-accent bg-sunken px-4 py-3 text-sm"
    >
      {[thread, ...answers].map((comment) => (
        <Said key={comment.id} comment={comment} locale={locale} timeZone={timeZone} />
      ))}
      {settled ? (
        <p className="text-xs text-ink-soft">
          {t("settledBy", {
            name: settled.by ?? t("someone"),
            when: formatInstant(settled.at, locale, timeZone),
          })}
        </p>
      ) : (
        page.mayComment && (
          <div className="flex flex-wrap items-start gap-3">
            <details className="open:w-full">
              <summary className="inline-flex min-h-8 items-center font-semibold text-brand">
                <Named of={thread.text}>{t("answer")}</Named>
              </summary>
              <ActionForm
                action={actions.comment}
                hidden={{ projectId: page.project.id, section, answerToId: id }}
                oneOfSeveral
                resetWhenDone
                className="mt-2 grid gap-3"
              >
                <TextAreaField name="text" label={t("answerText")} required rows={2} maxLength={2000} />
                <div>
                  <SubmitButton tone="secondary" size="small">
                    <Named of={thread.text}>{t("sendAnswer")}</Named>
                  </SubmitButton>
                </div>
              </ActionForm>
            </details>
            <ActionButton
              action={actions.settleComment}
              fields={{ commentId: id }}
              label={t("settle")}
              of={thread.text}
              tone="quiet"
              size="small"
              quiet
            />
          </div>
        )
      )}
    </article>
  );
}

async function Said({ comment, locale, timeZone }: { comment: Comment; locale: Locale; timeZone: string }) {
  const t = await getTranslations("scoping.comments");
  return (
    <div className="grid gap-0.5">
      <p className="flex flex-wrap items-baseline gap-x-2 text-xs text-ink-soft">
        <span className="font-semibold text-ink">{comment.by ?? t("someone")}</span>
        <Badge>{t(`sides.${comment.side}`)}</Badge>
        {formatInstant(comment.at, locale, timeZone)}
      </p>
      <p className="prose">{comment.text}</p>
    </div>
  );
}
