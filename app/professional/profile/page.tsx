import type { Metadata } from "next";
import { requireActor } from "@/app/actor";
import { save } from "@/app/professional/profile/actions";
import { Said } from "@/app/said";
import { ActionForm } from "@/components/forms/action-form";
import { CheckboxesField, RadioField, SelectField } from "@/components/forms/choice-field";
import { StampField } from "@/components/forms/stamp-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField, TextField } from "@/components/forms/text-field";
import { PageHeading } from "@/components/layout/page-heading";
import { SkillRows } from "@/components/people/skill-rows";
import { disciplines } from "@/lib/reference/disciplines";
import { causeChoices, profileOf, profileStamp } from "@/lib/people/profile/queries";
import { skillChoices } from "@/lib/reference/skills";
import { traits } from "@/lib/people/traits";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account.profile"))("title") };
}

/** What one is good at and how much time one has. The first save makes a professional. */
export default async function ProfilePage({ searchParams }: Props) {
  const actor = await requireActor("professional", "/professional/profile");
  const [profile, locale, t, names, scoping] = await Promise.all([
    profileOf(actor),
    getLocale(),
    getTranslations("account.profile"),
    getTranslations("catalogue.disciplines"),
    getTranslations("scoping"),
  ]);
  const [skills, causes] = await Promise.all([skillChoices(locale), causeChoices(locale)]);
  const choices = disciplines.map((discipline) => ({ value: discipline, label: names(discipline) }));
  const [first, second, third] = profile?.disciplines ?? [];
  return (
    <div className="max-w-form">
      <PageHeading title={t("title")} lead={profile ? t("lead") : t("leadNew")} />
      <Said searchParams={searchParams} />
      <ActionForm action={save} className="grid gap-8">
        <StampField stamp={profileStamp(profile)} />
        <TextField
          name="headline"
          label={t("headline")}
          hint={t("headlineHint")}
          defaultValue={profile?.headline}
          required
        />
        <TextAreaField
          name="about"
          label={t("about")}
          hint={t("aboutHint")}
          rows={4}
          defaultValue={profile?.about}
        />
        <div className="grid gap-4 sm:grid-cols-3">
          <SelectField
            name="first"
            label={t("first")}
            placeholder={t("choose")}
            options={choices}
            defaultValue={first}
            required
          />
          <SelectField
            name="second"
            label={t("second")}
            options={[{ value: "", label: t("none") }, ...choices]}
            defaultValue={second}
          />
          <SelectField
            name="third"
            label={t("third")}
            options={[{ value: "", label: t("none") }, ...choices]}
            defaultValue={third}
          />
        </div>
        <SkillRows
          chosen={Object.entries(profile?.skills ?? {}).map(([skill, level]) => ({ skill, level }))}
          skills={skills}
          most={20}
          level={2}
          title={t("skills")}
          hint={t("skillsHint", { count: skills.length })}
        />
        <TextField
          name="hoursPerWeek"
          type="number"
          label={t("hours")}
          hint={t("hoursHint")}
          min={1}
          max={40}
          defaultValue={profile?.hoursPerWeek}
          required
        />
        <RadioField
          name="timeKind"
          label={t("time")}
          required
          defaultValue={profile?.timeKind ?? "OWN_TIME"}
          options={(["OWN_TIME", "WORK_TIME", "EITHER"] as const).map((kind) => ({
            value: kind,
            label: t(`times.${kind}`),
          }))}
        />
        <CheckboxesField
          name="causes"
          label={t("causes")}
          hint={t("causesHint")}
          chips
          options={causes}
          defaultValue={profile?.causes ?? []}
        />
        <CheckboxesField
          name="traits"
          label={t("traits")}
          hint={t("traitsHint")}
          columns
          options={traits.map((trait) => ({
            value: trait,
            label: scoping(`traits.${trait}`),
            hint: scoping(`traitHints.${trait}`),
          }))}
          defaultValue={profile?.traits ?? []}
        />
        <div>
          <SubmitButton size="large">{t("save")}</SubmitButton>
        </div>
      </ActionForm>
    </div>
  );
}
