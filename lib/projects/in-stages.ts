import { Prisma } from "@/lib/generated/prisma/client";
import type { Stage } from "@/lib/generated/prisma/enums";

/** Whether a column that holds a stage holds one of these, in SQL. */
export const inStages = (stage: Prisma.Sql, stages: readonly Stage[]) =>
  Prisma.sql`${stage} in (${Prisma.join(stages.map((each) => Prisma.sql`${each}::"Stage"`))})`;
