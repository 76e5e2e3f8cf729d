import type { VersionPage } from "@/lib/scoping/queries/version";

/** A scope as data for other programs: `format` names this shape, and a change of it gets a new number. */
export function scopeJson({ project, number, proposedAt, superseded, approvals, content }: VersionPage) {
  return {
    format: "commonwork-scope/1",
    project: {
      reference: `CW-${project.number}`,
      title: content.title,
      organization: project.organization.name,
      programme: project.programme.name,
    },
    version:
      number === null
        ? null
        : {
            number,
            proposedAt: proposedAt?.toISOString() ?? null,
            superseded,
            approvals: approvals.map(({ side, name, at }) => ({ side, name, at: at.toISOString() })),
          },
    scope: content,
  };
}
