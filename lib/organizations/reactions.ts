import "server-only";
import { notify } from "@/lib/notifications/notify";
import { asReader, readerSelect } from "@/lib/notifications/readers";
import { claimApproved, claimDeclined, claimMade, unlistedNamed } from "@/lib/organizations/letter";
import { workOnImport } from "@/lib/organizations/import/worker";
import { db } from "@/lib/platform/db";
import type { DomainEvent, Reactions } from "@/lib/platform/outbox";

/** What happens here because of an event. */
export const organizationsReactions: Reactions = {
  "import.waiting": ({ payload }) => workOnImport(payload.subjectId),
  "claim.made": tellStaff,
  "claim.approved": (event) => tellClaimant(event, "approved"),
  "claim.declined": (event) => tellClaimant(event, "declined"),
};

async function claimOf(claimId: string) {
  return db().organizationClaim.findUniqueOrThrow({
    where: { id: claimId },
    select: {
      position: true,
      evidence: true,
      reason: true,
      person: { select: readerSelect },
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
    select: readerSelect,
  });
}

async function tellStaff(event: DomainEvent): Promise<void> {
  const claimId = event.payload.subjectId;
  const { position, evidence, person, organization } = await claimOf(claimId);
  const staff = await deciders(organization.programmes.map(({ programmeId }) => programmeId));
  const named = { organization: organization.name, claimant: person.name ?? person.email, evidence };
  await notify({ kind: "organizations.claimMade", event }, staff.map(asReader), (t) =>
    organization.standing === "UNLISTED"
      ? unlistedNamed(t, { ...named, claimId })
      : claimMade(t, { ...named, position }),
  );
}

async function tellClaimant(event: DomainEvent, outcome: "approved" | "declined"): Promise<void> {
  const { person, organization, reason } = await claimOf(event.payload.subjectId);
  const unlisted = organization.standing === "UNLISTED";
  await notify({ kind: "organizations.claimDecided", event }, [asReader(person)], (t) =>
    outcome === "approved"
      ? claimApproved(t, organization)
      : claimDeclined(t, { ...organization, reason: reason ?? "", unlisted }),
  );
}
