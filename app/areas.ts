import type { ActingAs } from "@/lib/people/actor";

export type Area = Exclude<ActingAs, "system" | "person">;

/** The first page of each role. */
export const firstPage: Record<Area, string> = {
  staff: "/staff",
  partner: "/partner",
  professional: "/professional",
  funder: "/funder",
  company: "/company",
};
