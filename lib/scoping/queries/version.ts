import "server-only";
import type { Actor } from "@/lib/people/actor";
import { db } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n/locales";
import type { ScopeContent } from "@/lib/scoping/content";
import { effortOf } from "@/lib/scoping/effort";
import { contentFrom, loadContent } from "@/lib/scoping/load";
import { sidesOf } from "@/lib/intake/policy";
import { visibleScopes } from "@/lib/scoping/policy";
import { namesIn } from "@/lib/scoping/queries/names";

/** A version by its number, or the scope as it stands. */
export type Which = number | "current";

/** A version, or the scope as it stands, as both sides and the team read and print it; null for anyone else. */
export async function versionPage(actor: Actor, slug: string, which: Which, locale: Locale) {
  const project = await db().project.findFirst({
    where: { slug, AND: visibleScopes(actor) },
    select: {
      id: true,
      slug: true,
      number: true,
      title: true,
      stage: true,
      organizationId: true,
      programmeId: true,
      organization: { select: { name: true } },
      programme: { select: { name: true, timeZone: true } },
      versions: {
        where: { number: which === "current" ? -1 : which },
        select: {
          number: true,
          proposedAt: true,
          supersededAt: true,
          content: true,
          approvals: {
            select: { side: true, name: true, approvedAt: true },
            orderBy: { approvedAt: "asc" },
          },
        },
      },
    },
  });
  const version = project?.versions[0];
  if (!project || (which !== "current" && !version)) return null;
  const { versions: _versions, ...facts } = project;
  const content: ScopeContent = version ? contentFrom(version.content) : await loadContent(project.id);
  return {
    project: facts,
    sides: sidesOf(actor, project),
    /** Null for the scope as it stands. */
    number: version?.number ?? null,
    proposedAt: version?.proposedAt ?? null,
    superseded: (version?.supersededAt ?? null) !== null,
    approvals: (version?.approvals ?? []).map(({ approvedAt: at, ...approval }) => ({ ...approval, at })),
    content,
    effort: effortOf(content),
    names: await namesIn(locale),
  };
}

export type VersionPage = NonNullable<Awaited<ReturnType<typeof versionPage>>>;

/** The first version both sides agreed to and the one that holds now; null while there are not two. */
export async function driftOf(projectId: string) {
  const rows = await db().scopeVersion.findMany({
    where: {
      projectId,
      AND: [{ approvals: { some: { side: "PARTNER" } } }, { approvals: { some: { side: "STAFF" } } }],
    },
    orderBy: { number: "asc" },
    select: { number: true, content: true },
  });
  const first = rows[0];
  const now = rows.at(-1);
  if (!first || !now || first === now) return null;
  return {
    first: { number: first.number, content: contentFrom(first.content) },
    now: { number: now.number, content: contentFrom(now.content) },
    changes: rows.length - 1,
  };
}
