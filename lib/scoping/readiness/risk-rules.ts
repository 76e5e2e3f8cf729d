import type { ScopeContent, ScopeRisk, ScopeSystem } from "@/lib/scoping/content";
import { isHeld } from "@/lib/scoping/effort";
import { firstRow, said, type Rule } from "@/lib/scoping/readiness/rule";

/** Likelihood times effect from which a risk may not stand without a remedy. */
export const highRisk = 12;

const settled = ({ access }: ScopeSystem) => access !== "UNKNOWN";
const dataSaid = ({ sensitivity }: ScopeSystem) => sensitivity !== "UNKNOWN";
const hasOwner = ({ owner }: ScopeSystem) => said(owner);
const safe = ({ sensitivity, dataOwner, handling }: ScopeSystem) =>
  (sensitivity !== "PERSONAL" && sensitivity !== "SENSITIVE") || said(dataOwner, handling);
const mitigated = ({ what, mitigation }: ScopeRisk) => said(what, mitigation);
const owned = ({ mitigation, owner }: ScopeRisk) => said(mitigation, owner);
const bearable = ({ likelihood, effect, state, mitigation }: ScopeRisk) =>
  state !== "OPEN" || likelihood * effect < highRisk || said(mitigation);
const estimated = (risk: ScopeRisk) => !isHeld(risk) || risk.hours !== null;

const systemNames = ({ systems }: ScopeContent, holds: (system: ScopeSystem) => boolean) =>
  systems.filter((system) => !holds(system)).map(({ name }) => name);

/** What the team will touch, and what could go wrong. */
export const riskRules = [
  {
    key: "systems-listed",
    severity: "warning",
    section: "systems",
    field: "systems.0.name",
    holds: ({ systems }) => systems.length > 0,
  },
  {
    key: "access-settled",
    severity: "blocker",
    section: "systems",
    field: ({ systems }) => firstRow("systems", systems, settled, "access"),
    holds: ({ systems }) => systems.every(settled),
    names: (scope) => systemNames(scope, settled),
  },
  {
    key: "systems-owned",
    severity: "warning",
    section: "systems",
    field: ({ systems }) => firstRow("systems", systems, hasOwner, "owner"),
    holds: ({ systems }) => systems.every(hasOwner),
    names: (scope) => systemNames(scope, hasOwner),
  },
  {
    key: "data-said",
    severity: "blocker",
    section: "systems",
    field: ({ systems }) => firstRow("systems", systems, dataSaid, "sensitivity"),
    holds: ({ systems }) => systems.every(dataSaid),
    names: (scope) => systemNames(scope, dataSaid),
  },
  {
    key: "sensitive-data-safe",
    severity: "blocker",
    section: "systems",
    field: ({ systems }) =>
      firstRow(
        "systems",
        systems,
        safe,
        systems.find((system) => !safe(system))?.dataOwner ? "handling" : "dataOwner",
      ),
    holds: ({ systems }) => systems.every(safe),
    names: (scope) => systemNames(scope, safe),
  },
  {
    key: "risk-with-mitigation",
    severity: "blocker",
    section: "risks",
    field: ({ risks }) => (risks[0]?.what ? "risks.0.mitigation" : "risks.0.what"),
    holds: ({ risks }) => risks.some(mitigated),
  },
  {
    key: "high-risks-mitigated",
    severity: "blocker",
    section: "risks",
    field: ({ risks }) => firstRow("risks", risks, bearable, "mitigation"),
    holds: ({ risks }) => risks.every(bearable),
    names: ({ risks }) => risks.filter((risk) => !bearable(risk)).map(({ what }) => what),
  },
  {
    key: "risks-owned",
    severity: "warning",
    section: "risks",
    field: ({ risks }) =>
      firstRow(
        "risks",
        risks,
        owned,
        risks.find((risk) => !owned(risk))?.mitigation ? "owner" : "mitigation",
      ),
    holds: ({ risks }) => risks.every(owned),
  },
  {
    key: "technical-debt-considered",
    severity: "warning",
    section: "risks",
    field: ({ risks }) => `risks.${risks.length}.kind`,
    holds: ({ risks }) => risks.some(({ kind }) => kind === "TECHNICAL_DEBT"),
  },
  {
    key: "debt-estimated",
    severity: "warning",
    section: "risks",
    field: ({ risks }) => firstRow("risks", risks, estimated, "hours"),
    holds: ({ risks }) => risks.every(estimated),
  },
] as const satisfies readonly Rule[];
