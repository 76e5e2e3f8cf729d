import type { ScopeContent } from "@/lib/scoping/content";
import type { ProjectType } from "@/lib/scoping/catalogue";

export type RoleSpec = {
  title: string;
  discipline: string;
  seats: number;
  hoursPerWeek: number;
  /** skill slug -> level; a level with "?" behind its skill is welcome, not required: { "sql?": 2 } */
  skills: Record<string, number>;
  required?: boolean;
};

/** What a partner writes in a request. */
export type RequestText = {
  problem: string;
  whoHasIt: string;
  whyNow: string;
  whatWasTried: string;
  priority: string;
  hopedOutcome: string;
};

/** What staff and partner write in a scope; its roles are apart, since teams grow on them. */
export type ScopeText = Omit<ScopeContent, "title" | "type" | "priority" | "causes" | "startsOn" | "roles">;

/** Everything a project is about, in words. */
export type Story = {
  title: string;
  summary: string;
  causes: string[];
  type: ProjectType | null;
  request: RequestText;
  scope: ScopeText;
  roles: RoleSpec[];
};
