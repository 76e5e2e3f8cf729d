import type { RoleSpec } from "./builders/story";

const product: RoleSpec = {
  title: "Product lead",
  discipline: "product",
  seats: 1,
  hoursPerWeek: 4,
  skills: { "user-stories": 3, "stakeholder-work?": 3 },
};
const coordinator: RoleSpec = {
  title: "Team coordinator",
  discipline: "coordination",
  seats: 1,
  hoursPerWeek: 3,
  skills: { "project-management": 3, "facilitation?": 2 },
};
const designer: RoleSpec = {
  title: "Interaction designer",
  discipline: "design",
  seats: 1,
  hoursPerWeek: 5,
  skills: { "interaction-design": 3, "accessible-design?": 2 },
};
const frontEnd: RoleSpec = {
  title: "Front-end developer",
  discipline: "front-end",
  seats: 2,
  hoursPerWeek: 5,
  skills: { "html-css": 3, react: 2, "web-accessibility?": 2 },
};
const backEnd: RoleSpec = {
  title: "Back-end developer",
  discipline: "back-end",
  seats: 1,
  hoursPerWeek: 5,
  skills: { databases: 3, "api-design?": 2 },
};
const tester: RoleSpec = {
  title: "Tester",
  discipline: "quality",
  seats: 1,
  hoursPerWeek: 3,
  skills: { "test-planning": 2, "accessibility-testing?": 2 },
  required: false,
};
const writer: RoleSpec = {
  title: "Writer",
  discipline: "content",
  seats: 1,
  hoursPerWeek: 3,
  skills: { "plain-writing": 3, "translation-spanish?": 3 },
};

/** The usual teams, by what a project mostly needs. */
export const teamShapes = {
  web: [product, designer, frontEnd, backEnd, tester],
  data: [
    product,
    {
      title: "Data analyst",
      discipline: "data",
      seats: 2,
      hoursPerWeek: 4,
      skills: { "data-analysis": 3, sql: 2, "statistics?": 2 },
    },
    {
      title: "Data engineer",
      discipline: "data",
      seats: 1,
      hoursPerWeek: 4,
      skills: { "data-pipelines": 2, "sql?": 3 },
    },
    {
      title: "Designer for charts",
      discipline: "design",
      seats: 1,
      hoursPerWeek: 3,
      skills: { "visual-design": 3, "prototyping?": 2 },
    },
    { ...coordinator, required: false },
  ],
  service: [
    product,
    {
      title: "Researcher",
      discipline: "research",
      seats: 2,
      hoursPerWeek: 4,
      skills: { "user-interviews": 3, "service-design?": 2 },
    },
    designer,
    { ...writer, seats: 2 },
  ],
  systems: [
    product,
    {
      title: "Systems developer",
      discipline: "back-end",
      seats: 2,
      hoursPerWeek: 5,
      skills: { integrations: 3, databases: 2, "salesforce?": 2 },
    },
    {
      title: "Data analyst",
      discipline: "data",
      seats: 1,
      hoursPerWeek: 4,
      skills: { "data-analysis": 2, spreadsheets: 2 },
    },
    { ...tester, required: true },
    {
      title: "Trainer",
      discipline: "coordination",
      seats: 1,
      hoursPerWeek: 3,
      skills: { training: 3, "facilitation?": 2 },
    },
  ],
  outreach: [
    {
      title: "Communications specialist",
      discipline: "communications",
      seats: 2,
      hoursPerWeek: 4,
      skills: { "email-campaigns": 2, "social-media?": 2 },
    },
    { ...writer, skills: { "plain-writing": 3, "training-materials?": 2 } },
    {
      title: "Visual designer",
      discipline: "design",
      seats: 1,
      hoursPerWeek: 4,
      skills: { "visual-design": 3, "brand-identity?": 2 },
    },
    {
      title: "Web developer",
      discipline: "front-end",
      seats: 1,
      hoursPerWeek: 4,
      skills: { "html-css": 3, "wordpress?": 2 },
    },
    coordinator,
  ],
  infrastructure: [
    {
      title: "Systems engineer",
      discipline: "infrastructure",
      seats: 2,
      hoursPerWeek: 4,
      skills: { deployment: 3, "it-support?": 2 },
    },
    {
      title: "Security reviewer",
      discipline: "security",
      seats: 1,
      hoursPerWeek: 3,
      skills: { "security-review": 3, "access-control?": 2 },
    },
    { ...frontEnd, seats: 1, skills: { "html-css": 3, "typescript?": 2 } },
    { ...writer, skills: { "training-materials": 2, "plain-writing?": 2 } },
    coordinator,
  ],
} satisfies Record<string, RoleSpec[]>;
export type TeamKey = keyof typeof teamShapes;
