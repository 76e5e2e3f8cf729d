import type { BoardRole, Measured } from "@/lib/teams/board";
import { unmetBy, type Circumstances, type Conditions } from "@/lib/teams/conditions";
import { fit, shortfalls, type Offered, type Wanted } from "@/lib/teams/eligibility";

/** What someone offered a cohort, and the partners they can't work with. */
export type Measure = Offered & {
  discipline: string;
  conflicts: { organizationId: string }[];
  said: Circumstances;
};

type Asked = Wanted & Conditions & Pick<BoardRole, "discipline"> & { organizationId: string };

/** A role held against what one person offered; without an application nothing was offered, and nothing unmet said. */
export function measured(role: Asked, application: Measure | null): Measured {
  const offered: Offered = application ?? { hoursPerWeek: null, skills: [] };
  const conflict =
    application?.conflicts.some(({ organizationId }) => organizationId === role.organizationId) ?? false;
  const missing = shortfalls(role, offered);
  const unmet = application ? unmetBy(application.said, role) : [];
  return {
    conflict,
    shortfalls: missing,
    unmet,
    ownDiscipline: role.discipline === application?.discipline,
    mayTake: !conflict && missing.length + unmet.length === 0,
    fit: fit(role, offered),
  };
}
