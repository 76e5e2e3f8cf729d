import "server-only";
import type { Actor } from "@/lib/people/actor";
import type { Locale } from "@/lib/platform/i18n/locales";
import { inOrder, isMeasured, standingOf, type BoardRole } from "@/lib/teams/board";
import { openRoles } from "@/lib/teams/queries/open-roles";
import { ownApplication } from "@/lib/teams/queries/own-application";

export type FairRoles = {
  /** The reader has an application that roles are measured against. */
  measured: boolean;
  /** By the project's slug, those the reader can take first. */
  open: Map<string, BoardRole[]>;
};

/** The roles of some projects of a cohort that have a seat open, measured against what the reader offered. */
export async function fairRoles(
  actor: Actor | null,
  { cohortId, projects }: { cohortId: string; projects: readonly string[] },
  locale: Locale,
): Promise<FairRoles> {
  const application = actor && (await ownApplication(cohortId, actor.personId));
  const personId = actor?.personId ?? "";
  const roles = await openRoles({ cohortId, personId, application, locale, only: { projects } });
  const open = new Map<string, BoardRole[]>();
  for (const role of inOrder(roles))
    open.set(role.project.slug, [...(open.get(role.project.slug) ?? []), role]);
  return { measured: isMeasured(standingOf(application?.state)), open };
}
