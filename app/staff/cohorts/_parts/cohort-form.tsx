import { ActionForm } from "@/components/forms/action-form";
import { CheckboxField, RadioField } from "@/components/forms/choice-field";
import { StampField } from "@/components/forms/stamp-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField, TextField } from "@/components/forms/text-field";
import { WeekField } from "@/components/forms/week-field";
import { weekFieldWords } from "@/components/forms/week-words";
import { Notice } from "@/components/ui/notice";
import type { CalendarInput } from "@/lib/cohorts/calendar";
import { dayNames, instantNames, optionalDates, type DateName } from "@/lib/cohorts/phase";
import { nearTheLine } from "@/lib/applications/rubric";
import { SecondReview } from "@/lib/generated/prisma/enums";
import { disciplines, type Discipline } from "@/lib/reference/disciplines";
import type { FormAction } from "@/lib/platform/action-state";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { zoneName } from "@/lib/platform/i18n/zones";

type Props = {
  action: FormAction;
  hidden: Record<string, string>;
  /** Of a cohort that is there already. */
  stamp?: string;
  timeZone: string;
  calendar?: CalendarInput;
  /** Filled in from another cohort: there is nothing saved yet. */
  isNew?: boolean;
  name?: string;
  summary?: string;
  meets?: readonly string[];
  secondReview?: SecondReview;
  offerHours?: number;
  offersPaused?: boolean;
  places?: Map<Discipline, number>;
  published?: boolean;
  /** Dates that have passed in a published cohort. */
  passed?: ReadonlySet<DateName>;
};

const isOptional = (name: DateName) => optionalDates.some((optional) => optional === name);

/** A cohort's name and story, its calendar in the programme's zone, and its places. */
export async function CohortForm(props: Props) {
  const { action, hidden, stamp, timeZone, calendar, places, published, passed } = props;
  const [t, names, weekWords] = await Promise.all([
    getTranslations("cohorts"),
    getTranslations("catalogue"),
    weekFieldWords(),
  ]);
  const label = (name: DateName) => (name === "reviewEndsAt" ? t("staff.review") : t(`dates.${name}`));
  const hint = (name: DateName) => {
    if (passed?.has(name)) return t("staff.fixed");
    return name === "preferencesOpenAt" ? t("staff.roundHint") : undefined;
  };
  return (
    <ActionForm action={action} hidden={hidden} className="grid max-w-form gap-10">
      {stamp && <StampField stamp={stamp} />}
      <div className="grid gap-6">
        <TextField
          name="name"
          label={t("staff.cohortName")}
          hint={t("staff.cohortNameHint")}
          required
          defaultValue={props.name}
          maxLength={120}
        />
        <TextAreaField
          name="summary"
          label={t("staff.cohortSummary")}
          hint={t("staff.cohortSummaryHint")}
          required={published}
          defaultValue={props.summary}
          maxLength={2000}
        />
      </div>
      <section aria-labelledby="calendar" className="grid gap-6">
        <div className="grid gap-2">
          <h2 id="calendar">{t("calendar")}</h2>
          <p className="text-ink-soft">{t("staff.calendarHint", { zone: zoneName(timeZone) })}</p>
          {published && <Notice tone="info">{t("staff.calendarRule")}</Notice>}
        </div>
        {instantNames.map((name) => (
          <TextField
            key={name}
            name={name}
            type="datetime-local"
            width="medium"
            label={label(name)}
            hint={hint(name)}
            required={!isOptional(name)}
            defaultValue={calendar?.[name] ?? undefined}
          />
        ))}
        {dayNames.map((name) => (
          <TextField
            key={name}
            name={name}
            type="date"
            label={label(name)}
            hint={hint(name)}
            required={!isOptional(name)}
            defaultValue={calendar?.[name] ?? undefined}
          />
        ))}
      </section>
      <WeekField
        name="meets"
        label={t("staff.meets")}
        hint={t("staff.meetsHint", { zone: zoneName(timeZone) })}
        defaultValue={props.meets ?? []}
        words={weekWords}
      />
      <RadioField
        name="secondReview"
        label={t("staff.secondReview")}
        hint={t("staff.secondReviewHint")}
        required
        options={Object.values(SecondReview).map((rule) => ({
          value: rule,
          label: t(`staff.secondReviews.${rule}`),
          hint: t(`staff.secondReviewHints.${rule}`, nearTheLine),
        }))}
        defaultValue={props.secondReview ?? "ALWAYS"}
      />
      <section aria-labelledby="offers" className="grid gap-4">
        <h2 id="offers">{t("staff.offers")}</h2>
        <TextField
          name="offerHours"
          type="number"
          min={1}
          max={336}
          label={t("staff.offerHours")}
          hint={t("staff.offerHoursHint")}
          required
          defaultValue={props.offerHours ?? 48}
        />
        <CheckboxField
          name="offersPaused"
          label={t("staff.offersPaused")}
          hint={t("staff.offersPausedHint")}
          defaultChecked={props.offersPaused}
        />
      </section>
      <section aria-labelledby="capacity" className="grid gap-6">
        <div className="grid gap-2">
          <h2 id="capacity">{t("staff.capacity")}</h2>
          <p className="text-ink-soft">{t("staff.capacityHint")}</p>
        </div>
        <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
          {disciplines.map((discipline) => (
            <TextField
              key={discipline}
              name={`places.${discipline}`}
              type="number"
              min={0}
              max={500}
              label={names(`disciplines.${discipline}`)}
              defaultValue={places?.get(discipline)}
            />
          ))}
        </div>
      </section>
      <div>
        <SubmitButton>{props.isNew ? t("staff.createCohort") : t("staff.saveCohort")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
