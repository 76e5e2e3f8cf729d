import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/app/actor";
import { pageTitle } from "@/app/page-title";
import { ActionForm } from "@/components/forms/action-form";
import { RadioField } from "@/components/forms/choice-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextAreaField, TextField } from "@/components/forms/text-field";
import { PageHeading } from "@/components/layout/page-heading";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import { announcementsOf } from "@/lib/community/announcements/queries";
import { countSegments } from "@/lib/community/announcements/recipients";
import { staffedCohort } from "@/lib/cohorts/queries";
import { Segment } from "@/lib/generated/prisma/enums";
import { formatInstant } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { writeAnnouncement } from "./actions";

type Props = PageProps<"/staff/cohorts/[slug]/announcements">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const actor = await requireActor("staff", `/staff/cohorts/${slug}/announcements`);
  const [t, cohort] = await Promise.all([getTranslations("announce"), staffedCohort(actor, slug)]);
  return { title: await pageTitle(t("title"), { of: cohort?.name }) };
}

/** Messages of staff to everyone in a cohort or to a part of it. */
export default async function AnnouncementsPage({ params }: Props) {
  const { slug } = await params;
  const here = `/staff/cohorts/${slug}/announcements`;
  const actor = await requireActor("staff", here);
  const cohort = await staffedCohort(actor, slug);
  if (!cohort?.publishedAt) notFound();
  const [t, locale, sent, counts] = await Promise.all([
    getTranslations("announce"),
    getLocale(),
    announcementsOf(actor, cohort.id),
    countSegments(cohort.id),
  ]);
  return (
    <>
      <PageHeading
        breadcrumbs={[{ href: `/staff/cohorts/${slug}`, label: cohort.name }]}
        title={t("title")}
        lead={t("lead")}
      />
      <div className="grid gap-14">
        <ActionForm
          action={writeAnnouncement}
          hidden={{ cohortId: cohort.id }}
          className="grid max-w-form gap-6"
        >
          <RadioField
            name="segment"
            label={t("to")}
            required
            options={Object.values(Segment).map((segment) => ({
              value: segment,
              label: t(`segments.${segment}`),
              hint: t("people", { count: counts[segment] }),
            }))}
          />
          <TextField name="subject" label={t("subject")} required maxLength={160} />
          <TextAreaField
            name="text"
            label={t("text")}
            hint={t("textHint")}
            required
            rows={8}
            maxLength={6000}
          />
          <div>
            <SubmitButton>{t("preview")}</SubmitButton>
          </div>
        </ActionForm>
        <section aria-labelledby="earlier" className="grid gap-4">
          <h2 id="earlier">{t("earlier")}</h2>
          <Table
            caption={t("earlier")}
            captionHidden
            rows={sent}
            rowKey={({ id }) => id}
            columns={[
              {
                key: "subject",
                header: t("subject"),
                heading: true,
                cell: ({ id, subject }) => <Link href={`${here}/${id}`}>{subject}</Link>,
              },
              { key: "to", header: t("to"), cell: ({ segment }) => t(`segments.${segment}`) },
              { key: "by", header: t("by"), cell: ({ by }) => by },
              {
                key: "sent",
                header: t("sent"),
                cell: ({ sentAt, recipients }) =>
                  sentAt
                    ? t("sentTo", {
                        when: formatInstant(sentAt, locale, cohort.timeZone),
                        count: recipients ?? 0,
                      })
                    : t("notSent"),
              },
            ]}
            empty={<EmptyState title={t("none")}>{t("noneText")}</EmptyState>}
          />
        </section>
      </div>
    </>
  );
}
