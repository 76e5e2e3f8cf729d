import type { Actor } from "@/lib/people/actor";

const nobody = {
  name: null,
  email: "",
  locale: null,
  timeZone: null,
  staffOf: [],
  keepsDirectory: false,
  memberOf: [],
  funderOf: [],
};

/** A person as they act on the pages of professionals, without asking the database who they are. */
export const professional = (personId: string): Actor => ({
  ...nobody,
  personId,
  actingAs: "professional",
  isProfessional: true,
});

/** Staff of one programme. */
export const manager = (personId: string, programmeId: string): Actor => ({
  ...nobody,
  personId,
  actingAs: "staff",
  staffOf: [{ programmeId, role: "MANAGER" }],
  isProfessional: false,
});
