import type { Metadata } from "next";
import { FeedPanel } from "@/app/(account)/settings/_parts/feed-panel";
import { pageTitle } from "@/app/page-title";
import { ActionButton } from "@/components/forms/action-button";
import { RecordLayout } from "@/components/layout/page-columns";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { sessionsOf, type Session } from "@/lib/community/queries";
import { formatInstant } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { CommunityFrame } from "../_parts/frame";
import { SessionForm } from "../_parts/session-form";
import { cancelSession } from "../actions";
import { loadCommunity } from "../load";

type Props = PageProps<"/cohorts/[slug]/community/sessions">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const [t, { cohort }] = await Promise.all([
    getTranslations("community"),
    loadCommunity(slug, `/cohorts/${slug}/community/sessions`),
  ]);
  const title = await pageTitle(t("sessions.title"), { of: cohort.name });
  return { title, robots: { index: false } };
}

/** Meetings for the whole cohort, and how to have them in one's own calendar. */
export default async function SessionsPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const { actor, cohort, isStaff } = await loadCommunity(slug, `/cohorts/${slug}/community/sessions`);
  const [t, { coming, past }] = await Promise.all([
    getTranslations("community.sessions"),
    sessionsOf(cohort.id),
  ]);
  const zone = actor.timeZone ?? cohort.timeZone;
  return (
    <CommunityFrame cohort={cohort} tab="sessions" searchParams={searchParams}>
      <RecordLayout side={<FeedPanel actor={actor} />}>
        <section aria-labelledby="coming" className="grid gap-4">
          <h2 id="coming">{t("coming")}</h2>
          {coming.length === 0 ? (
            <EmptyState title={t("none")}>{isStaff ? t("noneStaff") : t("noneText")}</EmptyState>
          ) : (
            <Sessions sessions={coming} zone={zone} mayCancel={isStaff} />
          )}
        </section>
        {isStaff && <SessionForm cohortId={cohort.id} timeZone={cohort.timeZone} />}
        {past.length > 0 && (
          <section aria-labelledby="past" className="grid gap-4">
            <h2 id="past">{t("past")}</h2>
            <Sessions sessions={past} zone={zone} mayCancel={false} />
          </section>
        )}
      </RecordLayout>
    </CommunityFrame>
  );
}

async function Sessions({
  sessions,
  zone,
  mayCancel,
}: {
  sessions: Session[];
  zone: string;
  mayCancel: boolean;
}) {
  const [t, locale] = await Promise.all([getTranslations("community.sessions"), getLocale()]);
  return (
    <ul className="divide-y divide-line border-y border-line">
      {sessions.map(({ id, title, about, place, startsAt, minutes, cancelledAt }) => (
        <li key={id} className="grid justify-items-start gap-2 py-5">
          {cancelledAt && <Badge tone="danger">{t("cancelled")}</Badge>}
          <h3 className="text-lg">{title}</h3>
          <p className="text-sm text-ink-soft">
            {t("when", { when: formatInstant(startsAt, locale, zone), minutes })}
          </p>
          {place && <p className="text-sm">{place}</p>}
          {about && <p className="prose max-w-measure">{about}</p>}
          {mayCancel && !cancelledAt && (
            <ActionButton
              action={cancelSession}
              fields={{ sessionId: id }}
              label={t("cancel")}
              of={title}
              tone="danger"
              size="small"
              confirm={{ text: t("cancelText") }}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
