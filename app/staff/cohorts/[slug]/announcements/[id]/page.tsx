import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { requireActor } from "@/app/actor";
import { Said } from "@/app/said";
import { pageTitle } from "@/app/page-title";
import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { Facts } from "@/components/ui/facts";
import { Panel } from "@/components/ui/panel";
import { announcement } from "@/lib/community/announcements/queries";
import { staffedCohort } from "@/lib/cohorts/queries";
import { isId } from "@/lib/platform/fields";
import { formatInstant } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { sendAnnouncement } from "../actions";

type Props = PageProps<"/staff/cohorts/[slug]/announcements/[id]">;

const load = cache(async (slug: string, id: string) => {
  const actor = await requireActor("staff", `/staff/cohorts/${slug}/announcements/${id}`);
  const cohort = await staffedCohort(actor, slug);
  const found = cohort && isId(id) ? await announcement(actor, cohort.id, id) : null;
  if (!cohort || !found) notFound();
  return { cohort, found };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, id } = await params;
  const [t, { found }] = await Promise.all([getTranslations("announce"), load(slug, id)]);
  return { title: await pageTitle(t("title"), { of: found.subject }) };
}

/** One message as it will arrive, and the button that sends it. */
export default async function AnnouncementPage({ params, searchParams }: Props) {
  const { slug, id } = await params;
  const here = `/staff/cohorts/${slug}/announcements`;
  const { cohort, found } = await load(slug, id);
  const [t, locale] = await Promise.all([getTranslations("announce"), getLocale()]);
  const { segment, subject, text, sentAt, recipients: count } = found;
  return (
    <>
      <Said searchParams={searchParams} />
      <PageHeading
        breadcrumbs={[
          { href: `/staff/cohorts/${slug}`, label: cohort.name },
          { href: here, label: t("title") },
        ]}
        title={subject}
        lead={
          sentAt
            ? t("sentTo", { when: formatInstant(sentAt, locale, cohort.timeZone), count })
            : t("previewLead", { count })
        }
      />
      <div className="grid max-w-form gap-6">
        <Panel title={t("letter")} id="letter">
          <div className="grid gap-4">
            <Facts
              facts={[
                { term: t("to"), detail: t(`segments.${segment}`) },
                { term: t("subject"), detail: subject },
              ]}
            />
            <p className="prose border-s-2 border-line ps-4">{text}</p>
          </div>
        </Panel>
        <div className="flex flex-wrap items-start gap-3">
          {!sentAt && (
            <ActionForm action={sendAnnouncement} hidden={{ announcementId: id }} className="grid gap-3">
              <SubmitButton>{t("send", { count })}</SubmitButton>
            </ActionForm>
          )}
          <ButtonLink href={here} tone="secondary">
            {t("back")}
          </ButtonLink>
        </div>
      </div>
    </>
  );
}
