/** Per discipline: what people are, the skills they bring, and what they say about themselves. */
type DisciplineWords = { headlines: string[]; skills: string[]; about: string[] };

export const profileWords: Record<string, DisciplineWords> = {
  product: {
    headlines: [
      "Product manager",
      "Product lead in health software",
      "Former nonprofit director, now in product",
    ],
    skills: ["user-stories", "stakeholder-work", "product-strategy", "roadmapping"],
    about: [
      "I ask what happens if we do nothing, and write down the answer.",
      "Ten years of deciding what not to build. I like small, finished things.",
    ],
  },
  design: {
    headlines: ["Interaction designer", "Designer of forms people finish", "Visual designer", "Design lead"],
    skills: [
      "interaction-design",
      "visual-design",
      "prototyping",
      "accessible-design",
      "design-systems",
      "brand-identity",
    ],
    about: [
      "I draw with the people who will use it, on paper first.",
      "My mother is my first tester. She is seventy-eight and patient.",
    ],
  },
  research: {
    headlines: ["User researcher", "Service designer", "Anthropologist in technology"],
    skills: ["user-interviews", "usability-testing", "surveys", "service-design"],
    about: [
      "I listen for a living, in English and Spanish.",
      "Five good interviews beat five hundred clicks.",
    ],
  },
  "front-end": {
    headlines: ["Front-end developer", "Web developer", "Front-end engineer, accessibility"],
    skills: ["html-css", "react", "typescript", "web-accessibility", "wordpress", "mobile-apps"],
    about: [
      "Pages that work on an old phone on a bus: that is my craft.",
      "I learned to code at the library, and I would like to give that back.",
    ],
  },
  "back-end": {
    headlines: ["Back-end developer", "Software engineer", "Systems developer"],
    skills: ["databases", "integrations", "api-design", "node-js", "python", "salesforce"],
    about: ["Boring technology, well kept.", "I connect systems that were never meant to meet."],
  },
  data: {
    headlines: ["Data analyst", "Data engineer", "Statistician", "Analyst at a hospital"],
    skills: [
      "data-analysis",
      "sql",
      "spreadsheets",
      "data-pipelines",
      "statistics",
      "data-visualization",
      "mapping-gis",
    ],
    about: [
      "I like a table that agrees with itself.",
      "Figures that a board can read aloud, and argue with.",
    ],
  },
  infrastructure: {
    headlines: ["Systems engineer", "IT manager", "Site reliability engineer"],
    skills: ["deployment", "it-support", "cloud-hosting", "email-deliverability"],
    about: [
      "If nobody notices my work, it is good.",
      "Backups that were restored once: the only kind I count.",
    ],
  },
  security: {
    headlines: ["Security engineer", "Privacy analyst"],
    skills: ["security-review", "access-control", "privacy"],
    about: ["I help small organizations keep other people's secrets.", "Kind questions, written answers."],
  },
  quality: {
    headlines: ["Test engineer", "Quality lead", "Accessibility tester"],
    skills: ["test-planning", "accessibility-testing", "test-automation"],
    about: ["I find it before your neighbour does.", "I use a screen reader every day, and test with it."],
  },
  content: {
    headlines: ["Technical writer", "Editor", "Translator, Spanish and English", "Content designer"],
    skills: ["plain-writing", "translation-spanish", "training-materials", "content-strategy"],
    about: [
      "Short sentences, in two languages.",
      "I used to teach fourth grade. It is the best school for writing.",
    ],
  },
  communications: {
    headlines: ["Communications manager", "Campaign manager", "Community manager"],
    skills: ["email-campaigns", "social-media", "web-analytics", "fundraising-tools"],
    about: ["I write to people as if I knew them, and try to.", "Fewer messages, better ones."],
  },
  coordination: {
    headlines: ["Project manager", "Programme coordinator", "Agile coach", "Trainer"],
    skills: ["project-management", "training", "facilitation", "agile-delivery"],
    about: ["I keep the promises of a team in one list.", "Meetings that end early are a form of respect."],
  },
};

/** Why someone applies; %CAUSE% is one of the causes they chose, in small letters. */
export const statements = [
  "I grew up three blocks from a place that does this work, and I know what it meant to us. I can give what I do for a living: careful, finished work, a few hours a week.",
  "At work I make things that are nice to have. I would like to make something that is needed, and I have been looking for a project about %CAUSE% that is well prepared.",
  "I took part in a weekend event once, and nothing was left of it on Monday. I like that a team here stays for a season and hands over properly.",
  "I am between two jobs until the summer and have more time than usual. I work best in small teams that say plainly what is late.",
  "My Spanish is better than my English on the phone, and I am glad to use both. %CAUSE% matters to my family.",
  "I have mentored juniors for years and would like to learn from people outside my industry. I bring patience and check lists.",
  "I volunteer on Saturdays already, carrying boxes. I think I could help more with what I know.",
  "After twelve years in the same field I want to see whether my skills are of use elsewhere. I read three of the scopes; the risks were named honestly, which made me apply.",
  "My employer gives us forty hours a year for this. I would rather spend them on one thing than on ten.",
  "I lost someone to a thing that a better list would have prevented. That is why %CAUSE%.",
];

export const declineWords: [reason: string, nextStep: string][] = [
  [
    "This season's projects ask for skills at a level that your application does not show yet.",
    "Join the open evenings of the cohort: you can sit beside a team and learn. Apply again next season.",
  ],
  [
    "We had many more applications for this discipline than seats.",
    "We keep your application; the next cohort opens soon, and you need only confirm it.",
  ],
  [
    "Two hours a week are less than any role of this season asks for.",
    "One-off events need exactly that; we will write to you about the next one.",
  ],
];

/** What reviewers base their marks on. */
export const reviewNotes = [
  "Names two projects of the kind and what went wrong in one of them.",
  "Clear about the hours, and has asked at work.",
  "Strong on the craft. Nothing yet on working beside people who don't do this for a living.",
  "Writes well and to the point. I would like to hear more about why here.",
  "Five hours a week beside a new job: I'd ask once more.",
  "Was here last season; the partner still uses what they made.",
];

export const learningWishes = [
  "How a clinic runs, from the inside.",
  "Working with someone who has never had a designer.",
  "Charts that a board can read.",
  "Handing something over so that it stays alive.",
];

/** Skills people name that the list doesn't know. */
export const unlistedSkills = [
  { key: "sign language", name: "Sign language" },
  { key: "tableau dashboards", name: "Tableau dashboards" },
  { key: "notion", name: "Notion" },
];
