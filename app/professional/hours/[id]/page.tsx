import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { requireActor } from "@/app/actor";
import { ActionButton } from "@/components/forms/action-button";
import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-field";
import { EntryForm } from "@/components/hours/entry-form";
import { HoursStateBadge } from "@/components/hours/hours-state";
import { HoursThread } from "@/components/hours/thread";
import { PageHeading } from "@/components/layout/page-heading";
import { Link } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import { myEntry, openActs, type MyEntry } from "@/lib/hours/mine";
import { today } from "@/lib/platform/clock";
import { isId } from "@/lib/platform/fields";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { seenValue } from "@/lib/platform/seen";
import { answerHours, cancelHours, changeHours, correctHours, withdrawHours } from "../actions";
import { entryInWords } from "../entry-in-words";

type Props = PageProps<"/professional/hours/[id]">;

const load = cache(async (id: string) => {
  const actor = await requireActor("professional", `/professional/hours/${id}`);
  const entry = isId(id) ? await myEntry(actor, id) : null;
  if (!entry) notFound();
  return { actor, entry };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { entry } = await load((await params).id);
  return { title: await entryInWords(entry) };
}

/** One entry of one's own: what was said about it, and what can still be done. */
export default async function MyEntryPage({ params }: Props) {
  const { actor, entry } = await load((await params).id);
  const [t, title] = await Promise.all([getTranslations("hours"), entryInWords(entry)]);
  const activity = `activities.${entry.activity}` as "activities.building";
  return (
    <>
      <PageHeading
        breadcrumbs={[{ href: "/professional/hours", label: t("mine.title") }]}
        badge={<HoursStateBadge state={entry.state} />}
        title={title}
      />
      <div className="grid max-w-form gap-8">
        <p>
          <Link href={entry.address}>{entry.title}</Link>
          {t.has(activity) && <> · {t(activity)}</>}
          {entry.note && <span className="text-ink-soft"> · {entry.note}</span>}
        </p>
        <HoursThread lines={entry.thread} />
        <Acts entry={entry} day={today(actor.timeZone ?? undefined)} />
      </div>
    </>
  );
}

async function Acts({ entry, day }: { entry: MyEntry; day: string }) {
  const t = await getTranslations("hours");
  const fields = { entryId: entry.id };
  const acts = openActs(entry);
  if (!acts) return <p className="text-ink-soft">{t("entry.nothing")}</p>;
  if (acts === "correct")
    return (
      <>
        <Panel title={t("correct")}>
          <EntryForm
            action={correctHours}
            entry={entry}
            hidden={fields}
            button={t("sendCorrection")}
            note={t("correctNote")}
            today={day}
          />
        </Panel>
        <div>
          <ActionButton
            action={cancelHours}
            fields={fields}
            label={t("cancel")}
            tone="danger"
            confirm={{
              text: t("cancelText"),
              button: t("cancelButton"),
              reason: { label: t("cancelReason"), required: true },
            }}
          />
        </div>
      </>
    );
  const asShown = { entry: seenValue(entry) };
  const asked = entry.state === "QUERIED";
  return (
    <>
      {asked && (
        <Panel title={t("answer")}>
          <ActionForm action={answerHours} hidden={asShown} oneOfSeveral className="grid gap-4">
            <TextAreaField
              name="answer"
              label={t("fields.answer")}
              hint={t("fields.answerHint")}
              required
              rows={3}
              maxLength={500}
            />
            <div>
              <SubmitButton>{t("answerButton")}</SubmitButton>
            </div>
          </ActionForm>
        </Panel>
      )}
      {entry.minutes > 0 && (
        <Panel title={t(asked ? "changeIt" : "change")}>
          <EntryForm
            action={changeHours}
            entry={entry}
            hidden={asShown}
            button={t("save")}
            today={day}
            asked={asked}
          />
        </Panel>
      )}
      <div>
        <ActionButton
          action={withdrawHours}
          fields={fields}
          label={t("withdraw")}
          tone="secondary"
          confirm={{ text: t("withdrawText"), button: t("withdrawButton") }}
        />
      </div>
    </>
  );
}
