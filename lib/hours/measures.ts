import { Prisma } from "@/lib/generated/prisma/client";
import type { Cut, Measure, RowSource } from "@/lib/platform/measure";

/** Verified entries that no correction has replaced, without the people. */
const entries: RowSource = {
  kind: "entries",
  open: false,
  columns: [
    { key: "workedOn", form: "date" },
    { key: "work", form: "text", address: "address" },
    { key: "partner", form: "text" },
    { key: "cohort", form: "text", download: true },
    { key: "discipline", form: "discipline" },
    { key: "activity", form: "activity" },
    { key: "minutes", form: "minutes" },
    { key: "centsPerHour", form: "cents" },
    { key: "valueCents", form: "cents" },
    { key: "id", form: "id", download: true },
  ],
  rows: (cut) => Prisma.sql`
    select h.id, h."workedOn", e.title as work, e.address, o.name as partner, k.name as cohort,
      h.discipline, h.activity, h.minutes, r."centsPerHour", h."valueCents"
    from "HoursEntry" h join "Engagement" e on e.id = h."engagementId" join "Organization" o on o.id = e."hostId"
    left join "Cohort" k on k.id = h."cohortId" join "Rate" r on r.id = h."rateId"
    where ${cut(Prisma.sql`h."cohortId"`)} and h.state = 'VERIFIED' and h."supersededAt" is null`,
  order: Prisma.sql`r."workedOn" desc, r.id`,
  place: {
    order: Prisma.sql`r."workedOn", r.id`,
    after: ({ workedOn, id }) => Prisma.sql`(r."workedOn", r.id) > (${workedOn}::date, ${id}::uuid)`,
  },
};

/** From the monthly sums that triggers keep. */
const kept = (amount: Prisma.Sql) => (cut: Cut) => Prisma.sql`
  select coalesce(sum(${amount}), 0)::bigint as amount, coalesce(sum(t.entries), 0)::bigint as rows from "HoursTotal" t
  where ${cut(Prisma.sql`t."cohortId"`)}`;

export const hoursMeasures = [
  {
    key: "hours",
    unit: "minutes",
    of: entries,
    amount: Prisma.sql`r.minutes`,
    fold: "sum",
    kept: kept(Prisma.sql`t.minutes`),
  },
  {
    key: "value",
    unit: "cents",
    of: entries,
    amount: Prisma.sql`r."valueCents"`,
    fold: "sum",
    kept: kept(Prisma.sql`t."valueCents"`),
  },
] as const satisfies readonly Measure[];
