import type { RoleSpec, Story } from "./story";

/** The scope as a version keeps it: the same fields, in the same order, as lib/scoping reads them. */
export function scopeContent(
  story: Omit<Story, "request">,
  priority: { id: string; title: string } | null,
  startsOn: string | null,
) {
  const { scope } = story;
  return {
    title: story.title,
    priority,
    causes: [...story.causes].sort(),
    problem: scope.problem,
    outcome: scope.outcome,
    baseline: scope.baseline,
    target: scope.target,
    measuredBy: scope.measuredBy,
    inScope: scope.inScope,
    outOfScope: scope.outOfScope,
    assumptions: scope.assumptions,
    deliverables: story.deliverables.map(({ title, acceptance }) => ({ title, acceptance })),
    weeks: scope.weeks,
    startsOn,
    roles: story.roles.map(({ title, discipline, seats, hoursPerWeek, required = true, skills }) => ({
      title,
      discipline,
      seats,
      hoursPerWeek,
      required,
      skills: skillsOf(skills),
    })),
    risks: story.risks.map(({ kind, what, likelihood, effect, mitigation, owner }) => ({
      kind,
      what,
      likelihood,
      effect,
      mitigation,
      owner,
    })),
    channel: scope.channel,
    cadence: scope.cadence,
    replyTime: scope.replyTime,
    partnerContact: scope.partnerContact,
    decisionMaker: scope.decisionMaker,
    handoffOwner: scope.handoffOwner,
    handoffSecond: scope.handoffSecond,
    handoffNotes: scope.handoffNotes,
    runningCostCents: scope.runningCostCents,
  };
}

/** "sql?" is welcome, "sql" is required. */
export function skillsOf(skills: RoleSpec["skills"]) {
  return Object.entries(skills)
    .map(([name, level]) => ({ skill: name.replace("?", ""), level, required: !name.endsWith("?") }))
    .sort((one, other) => (one.skill < other.skill ? -1 : 1));
}
