import { moversOf, type ProjectSubject, type Someone } from "@/lib/projects/policy";

export type Side = "PARTNER" | "STAFF";

/** For which side someone speaks; both when staff also sit on the organization. */
export function sidesOf(actor: Someone, project: Omit<ProjectSubject, "stage">): Side[] {
  const movers = moversOf(actor, project);
  return [
    ...(movers.includes("member") ? (["PARTNER"] as const) : []),
    ...(movers.includes("staff") ? (["STAFF"] as const) : []),
  ];
}

/** Who writes a needs assessment: members from the draft on, both sides from sending to the approved scope. */
export function mayWriteNeeds(actor: Someone, project: ProjectSubject): boolean {
  const sides = sidesOf(actor, project);
  if (project.stage === "DRAFT") return sides.includes("PARTNER");
  return sides.length > 0 && (project.stage === "SUBMITTED" || project.stage === "SCOPING");
}
