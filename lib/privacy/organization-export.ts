import "server-only";
import { whoWith } from "@/lib/engagements/contributors";
import { insideOrganizations } from "@/lib/organizations/policy";
import type { Actor } from "@/lib/people/actor";
import { isMemberOf, staffedProgrammeFilter } from "@/lib/people/policy";
import { now } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { isId } from "@/lib/platform/fields";

const person = { select: { name: true, email: true } } as const;

/**
 * All that is kept about an organization, for its members and the staff who look after it; null for others. Staff get
 * the projects of their own programmes. People from elsewhere (the teams) appear by name only.
 */
export async function organizationExport(actor: Actor | null, organizationId: string) {
  if (!isId(organizationId)) return null;
  const organization = await db().organization.findFirst({
    where: { AND: [{ id: organizationId }, insideOrganizations(actor)] },
    include: {
      causes: { select: { of: { select: { slug: true, name: true } } } },
      areas: { select: { of: { select: { slug: true, name: true } } } },
      members: { select: { role: true, title: true, joinedAt: true, endedAt: true, person } },
      priorities: true,
      invitations: {
        select: {
          email: true,
          role: true,
          createdAt: true,
          expiresAt: true,
          acceptedAt: true,
          revokedAt: true,
        },
      },
      programmes: { select: { since: true, programme: { select: { name: true } } } },
      projects: {
        where: isMemberOf(actor, organizationId) ? {} : staffedProgrammeFilter(actor),
        orderBy: { number: "asc" },
        include: {
          programme: { select: { name: true } },
          cohort: { select: { name: true } },
          contact: person,
          scoper: { select: { name: true } },
          priority: { select: { title: true } },
          causes: { select: { cause: true } },
          request: true,
          scope: true,
          roles: { orderBy: { position: "asc" }, include: { skills: true } },
          comments: {
            orderBy: { at: "asc" },
            select: { section: true, side: true, text: true, at: true, resolvedAt: true },
          },
          discoveries: { orderBy: { at: "asc" } },
          versions: {
            orderBy: { number: "asc" },
            include: { approvals: true },
          },
          moves: {
            orderBy: { at: "asc" },
            select: {
              from: true,
              to: true,
              at: true,
              actingAs: true,
              reason: true,
              nextStep: true,
              person: { select: { name: true } },
            },
          },
          seatClaims: {
            select: { startsOn: true, endsOn: true, handoverNote: true, person: { select: { name: true } } },
          },
          engagement: {
            select: {
              hours: {
                orderBy: [{ workedOn: "asc" }, { id: "asc" }],
                select: {
                  workedOn: true,
                  minutes: true,
                  activity: true,
                  note: true,
                  discipline: true,
                  state: true,
                  valueCents: true,
                  supersededAt: true,
                  contributor: whoWith({ name: true }),
                },
              },
            },
          },
        },
      },
    },
  });
  if (!organization) return null;
  const projects = organization.projects.map(({ engagement, ...project }) => ({
    ...project,
    hours: (engagement?.hours ?? []).map(({ contributor, ...entry }) => ({
      ...entry,
      person: contributor.tie?.person ?? null,
    })),
  }));
  return {
    format: "commonwork.organization.1",
    exportedAt: now(),
    organization: { ...organization, projects },
  };
}
