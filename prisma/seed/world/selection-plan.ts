import type { SelectionPlan } from "./teams";

export const selectionPlan: SelectionPlan = {
  open: {
    "Permits in plain words": ["Researcher", "Interaction designer", "Writer"],
    "Field notes that work without a signal": ["Front-end developer", "Tester"],
    "Enrolment in an afternoon, in your language": [
      "Front-end developer",
      "Front-end developer",
      "Back-end developer",
    ],
    "Which street next?": ["Data analyst"],
    "Translating a ballot in nine days": [
      "Product lead",
      "Systems developer",
      "Systems developer",
      "Trainer",
    ],
  },
  stepDowns: [
    { project: "A phone tree for heat waves", role: "Tester", replaced: true },
    { project: "Move-in boxes that arrive on the day", role: "Interaction designer", replaced: true },
    { project: "Pay what you can, without asking aloud", role: "Back-end developer", replaced: true },
    { project: "A map of who has food today", role: "Interaction designer", replaced: true },
    { project: "Is the river safe to touch today?", role: "Data analyst", replaced: true },
    { project: "Who is here, who went home, and with whom", role: "Back-end developer", replaced: false },
  ],
};
