import type { ScopeContent } from "@/lib/scoping/content";

/** Words of the trade that a nonprofit's director should not have to look up, in the spelling that texts use. */
const words = [
  ...[
    "API",
    "back end",
    "backend",
    "front end",
    "frontend",
    "full stack",
    "UX",
    "UI",
    "CMS",
    "CRM",
    "ERP",
    "SQL",
  ],
  ...[
    "SaaS",
    "MVP",
    "KPI",
    "KPIs",
    "OKR",
    "OKRs",
    "ETL",
    "SSO",
    "OAuth",
    "SEO",
    "SDK",
    "DNS",
    "JSON",
    "XML",
    "WCAG",
  ],
  ...["CI/CD", "DevOps", "CDN", "VPN", "IDE", "ORM", "LLM", "IoT", "PII", "GDPR", "HIPAA", "SLA", "RACI"],
  ...["agile", "scrum", "sprint", "sprints", "kanban", "backlog", "stakeholder", "stakeholders", "use case"],
  ...[
    "wireframe",
    "wireframes",
    "persona",
    "personas",
    "taxonomy",
    "middleware",
    "microservice",
    "microservices",
  ],
  ...["endpoint", "endpoints", "webhook", "webhooks", "repository", "repo", "deploy", "deployment", "schema"],
  ...[
    "framework",
    "frameworks",
    "refactor",
    "refactoring",
    "legacy system",
    "tech stack",
    "onboarding",
    "bandwidth",
  ],
  ...[
    "machine learning",
    "data lake",
    "data warehouse",
    "pipeline",
    "regression test",
    "load balancer",
    "hosting",
  ],
  ...[
    "desplegar",
    "despliegue",
    "interfaz de programación",
    "repositorio",
    "maquetas",
    "ágil",
    "retrospectiva",
  ],
];

const escaped = words.map((word) => word.replace(/[/+.]/g, "\\$&").replace(/ /g, "[ -]"));
const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${escaped.join("|")})(?![\\p{L}\\p{N}])`, "giu");

/** Where people from both sides read: addresses, names and the glossary itself are left out. */
function readable(scope: ScopeContent): string {
  return [
    ...[scope.title, scope.problem, scope.whoHasIt, scope.inScope, scope.outOfScope, scope.assumptions],
    ...scope.outcomes.flatMap(({ what, baseline, target, measuredBy }) => [
      what,
      baseline,
      target,
      measuredBy,
    ]),
    ...scope.deliverables.flatMap(({ title, acceptance }) => [title, acceptance]),
    ...scope.milestones.map(({ title }) => title),
    ...scope.systems.flatMap(({ purpose, data, handling }) => [purpose, data, handling]),
    ...scope.risks.flatMap(({ what, mitigation }) => [what, mitigation]),
    ...[scope.partnerGives, scope.partnerGets, scope.teamGives, scope.teamGets],
    ...[scope.channel, scope.cadence, scope.checkIns, scope.demos],
    ...[scope.training, scope.documents, scope.exitPlan],
  ].join("\n");
}

const plain = (word: string) => word.toLowerCase().replaceAll("-", " ");

/** Whether a term is itself one of them. */
export const isJargon = (term: string): boolean => term.replace(pattern, "") === "" && term !== "";

/** Words of the trade that the scope uses and its glossary does not explain, each once, in the order they come. */
export function unexplainedJargon(scope: ScopeContent): string[] {
  const explained = scope.glossary
    .filter(({ meaning }) => meaning.trim() !== "")
    .map(({ term }) => plain(term));
  const found = new Map<string, string>();
  for (const [word] of readable(scope).matchAll(pattern)) {
    const key = plain(word);
    if (!found.has(key) && !explained.some((term) => term.includes(key))) found.set(key, word);
  }
  return [...found.values()];
}
