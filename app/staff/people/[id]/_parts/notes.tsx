import { deleteNote, writeNote } from "@/app/staff/people/[id]/actions";
import { ActionButton } from "@/components/forms/action-button";
import { ActionForm } from "@/components/forms/action-form";
import { SelectField } from "@/components/forms/choice-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField } from "@/components/forms/text-field";
import { formatDay } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import type { VolunteerRecord } from "@/lib/volunteers/record";

/** What staff of the programme noted, for each other. */
export async function Notes({ person, readerId }: { person: VolunteerRecord; readerId: string }) {
  const [t, locale] = await Promise.all([getTranslations("volunteers.notes"), getLocale()]);
  const choices = person.programmes.map(({ programme: { id, name } }) => ({ value: id, label: name }));
  const [first] = choices;
  return (
    <section aria-labelledby="notes" className="grid gap-4">
      <h2 id="notes">{t("title")}</h2>
      <p className="max-w-measure text-sm text-ink-soft">{t("text")}</p>
      {person.notes.length > 0 && (
        <ul className="divide-y divide-line border-y border-line">
          {person.notes.map(({ id, text, at, writtenById, writtenBy, programme }) => (
            <li key={id} className="grid gap-1 py-4">
              <p className="max-w-measure whitespace-pre-line">{text}</p>
              <div className="flex flex-wrap items-center gap-3 text-sm text-ink-soft">
                <span>
                  <bdi>{writtenBy.name ?? writtenBy.email}</bdi> · {formatDay(at, locale)} · {programme.name}
                </span>
                {writtenById === readerId && (
                  <ActionButton
                    action={deleteNote}
                    fields={{ noteId: id }}
                    label={t("delete")}
                    of={formatDay(at, locale)}
                    tone="quiet"
                    size="small"
                    confirm={{ text: t("deleteText") }}
                  />
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      <ActionForm
        action={writeNote}
        resetWhenDone
        hidden={{
          personId: person.id,
          ...(choices.length === 1 && first ? { programmeId: first.value } : {}),
        }}
        className="grid max-w-form gap-4"
      >
        {choices.length > 1 && (
          <SelectField name="programmeId" label={t("programme")} required options={choices} />
        )}
        <TextAreaField name="text" label={t("write")} required rows={3} maxLength={2000} />
        <div>
          <SubmitButton>{t("save")}</SubmitButton>
        </div>
      </ActionForm>
    </section>
  );
}
