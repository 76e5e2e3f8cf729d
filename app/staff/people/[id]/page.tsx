import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { requireActor } from "@/app/actor";
import { Applications, Teams } from "@/app/staff/people/[id]/_parts/service";
import { Notes } from "@/app/staff/people/[id]/_parts/notes";
import { PageHeading } from "@/components/layout/page-heading";
import { RecordLayout } from "@/components/layout/page-columns";
import { EmailLink } from "@/components/ui/email-link";
import { Facts } from "@/components/ui/facts";
import { Panel } from "@/components/ui/panel";
import { formatDay, formatHours, formatMoney } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { volunteerRecord, type VolunteerRecord } from "@/lib/volunteers/record";

type Props = { params: Promise<{ id: string }> };

const load = cache(async (id: string) => {
  const actor = await requireActor("staff", `/staff/people/${id}`);
  const person = await volunteerRecord(actor, id);
  if (!person) notFound();
  return { actor, person };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { person } = await load((await params).id);
  return { title: person.name ?? person.email };
}

/** One person: what they applied to, where they serve, what they gave, what staff noted. */
export default async function PersonRecord({ params }: Props) {
  const [t, { actor, person }] = await Promise.all([getTranslations("volunteers"), load((await params).id)]);
  return (
    <>
      <PageHeading
        title={<bdi>{person.name ?? person.email}</bdi>}
        lead={person.profile?.headline}
        breadcrumbs={[{ href: "/staff/people", label: t("title") }]}
      />
      <RecordLayout side={<Side person={person} />}>
        <Teams seats={person.seatClaims} />
        <Applications applications={person.applications} />
        <Notes person={person} readerId={actor.personId} />
      </RecordLayout>
    </>
  );
}

async function Side({
  person: { email, hours, contact, programmes, seatClaims },
}: {
  person: VolunteerRecord;
}) {
  const [t, locale] = await Promise.all([getTranslations("volunteers.record"), getLocale()]);
  const day = (at: Date | null) => (at ? formatDay(at, locale) : t("never"));
  const kept = seatClaims.filter(({ state, releasedAt }) => state === "HELD" && !releasedAt);
  return (
    <>
      <Panel id="waits" title={t("waits")}>
        {kept.length === 0 && hours.asked === 0 ? (
          <p className="text-ink-soft">{t("nothingWaits")}</p>
        ) : (
          <ul className="grid gap-2">
            {kept.map(({ id, project, heldUntil }) => (
              <li key={id}>
                {t("seatKept", { title: project.title, date: heldUntil ? formatDay(heldUntil, locale) : "" })}
              </li>
            ))}
            {hours.asked > 0 && <li>{t("hoursAsked", { count: hours.asked })}</li>}
          </ul>
        )}
      </Panel>
      <Panel id="facts" title={t("facts")}>
        <Facts
          facts={[
            { term: t("email"), detail: <EmailLink address={email} /> },
            { term: t("programmes"), detail: programmes.map(({ programme }) => programme.name).join(", ") },
            { term: t("verified"), detail: formatHours(hours.verified, locale) },
            { term: t("value"), detail: formatMoney(hours.valueCents, locale) },
            { term: t("waiting"), detail: formatHours(hours.waiting, locale) },
            { term: t("written"), detail: day(contact.written) },
            { term: t("heard"), detail: day(contact.heard) },
          ]}
        />
        <p className="mt-3 text-xs text-ink-soft">{t("contactText")}</p>
      </Panel>
    </>
  );
}
