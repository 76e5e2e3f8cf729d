import "server-only";
import { ClaimApproved, ClaimDeclined, ClaimMade, UnlistedNamed } from "@/lib/organizations/mail";
import { workOnImport } from "@/lib/organizations/import/worker";
import { config } from "@/lib/platform/config";
import { db } from "@/lib/platform/db";
import { isLocale, type Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { queueMail } from "@/lib/platform/mail/queue";
import type { DomainEvent, Reactions } from "@/lib/platform/outbox";

/** What happens here because of an event. */
export const organizationsReactions: Reactions = {
  "import.waiting": ({ payload }) => workOnImport(payload.subjectId),
  "claim.made": tellStaff,
  "claim.approved": (event) => tellClaimant(event, "approved"),
  "claim.declined": (event) => tellClaimant(event, "declined"),
};

const addressed = (person: { name: string | null; email: string; locale: string | null }) => ({
  name: person.name,
  locale: (isLocale(person.locale) ? person.locale : "en") satisfies Locale,
});

const link = (path: string) => new URL(path, config().NEXTAUTH_URL).href;

async function claimOf(claimId: string) {
  return db().organizationClaim.findUniqueOrThrow({
    where: { id: claimId },
    select: {
      position: true,
      evidence: true,
      reason: true,
      person: { select: { id: true, name: true, email: true, locale: true } },
      organization: {
        select: { name: true, slug: true, standing: true, programmes: { select: { programmeId: true } } },
      },
    },
  });
}

/** Staff of all these programmes; of an entry in none, who keeps the directory. */
async function deciders(programmes: string[]) {
  const current = { endedAt: null };
  return db().person.findMany({
    where: {
      archivedAt: null,
      staffOf: { some: current },
      OR: [
        { staffOf: { some: { ...current, programmeId: null, role: "ADMINISTRATOR" } } },
        ...(programmes.length === 0
          ? [{ keptDirectory: { some: current } }]
          : [
              { staffOf: { some: { ...current, programmeId: null } } },
              { AND: programmes.map((programmeId) => ({ staffOf: { some: { ...current, programmeId } } })) },
            ]),
      ],
    },
    select: { id: true, name: true, email: true, locale: true },
  });
}

async function tellStaff(event: DomainEvent): Promise<void> {
  const { position, evidence, person, organization } = await claimOf(event.payload.subjectId);
  const staff = await deciders(organization.programmes.map(({ programmeId }) => programmeId));
  for (const one of staff) {
    const { name, locale } = addressed(one);
    const unlisted = organization.standing === "UNLISTED";
    const words = { locale, name, organization: organization.name, evidence };
    const claimant = person.name ?? person.email;
    const page = `/staff/organizations/claims${unlisted ? `/${event.payload.subjectId}` : ""}`;
    await queueMail({
      dedupeKey: `claim.made:${event.id}:${one.id}`,
      to: one.email,
      subject: translator(locale)(
        unlisted ? "mail.organizationsUnlistedNamed.title" : "mail.organizationsClaimMade.title",
        { organization: organization.name },
      ),
      body: unlisted ? (
        <UnlistedNamed {...words} claimant={claimant} href={link(page)} />
      ) : (
        <ClaimMade {...words} claimant={claimant} position={position} href={link(page)} />
      ),
    });
  }
}

async function tellClaimant(event: DomainEvent, outcome: "approved" | "declined"): Promise<void> {
  const { person, organization, reason } = await claimOf(event.payload.subjectId);
  const { name, locale } = addressed(person);
  const t = translator(locale);
  const words = { locale, name, organization: organization.name };
  const approved = outcome === "approved";
  await queueMail({
    dedupeKey: `claim.${outcome}:${event.id}:${person.id}`,
    to: person.email,
    subject: t(approved ? "mail.organizationsClaimApproved.title" : "mail.organizationsClaimDeclined.title", {
      organization: organization.name,
    }),
    body: approved ? (
      <ClaimApproved
        {...words}
        href={link(`/partner/organization?of=${encodeURIComponent(organization.slug)}`)}
      />
    ) : (
      <ClaimDeclined
        {...words}
        reason={reason ?? ""}
        unlisted={organization.standing === "UNLISTED"}
        href={link(
          organization.standing === "UNLISTED"
            ? "/partner"
            : `/organizations/${encodeURIComponent(organization.slug)}`,
        )}
      />
    ),
  });
}
