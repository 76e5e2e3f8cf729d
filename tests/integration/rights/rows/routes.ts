import { makeFeed, ownFeed } from "@/lib/community/feed";
import { storeImport } from "@/lib/organizations/import/commands";
import { systemActor } from "@/lib/people/actor";
import { asActor } from "@/tests/support/people-factories";
import * as may from "@/tests/support/rights/audiences";
import type { answers } from "@/tests/support/rights/routes";
import type { World } from "@/tests/support/rights/world";

const slug = ({ active }: World) => ({ params: { slug: active.slug } });
const version = ({ active }: World) => ({ params: { slug: active.slug, number: "1" } });
const programme = (w: World) => ({ params: { programme: w.programme.slug } });
const cohort = ({ active }: World) => ({ params: { slug: active.cohort!.slug } });

async function rejected() {
  const bytes = new TextEncoder().encode("name,mission\n,Nobody\n");
  const { importId } = await storeImport(systemActor, { bytes, fileName: "list.csv", source: "list" });
  return { params: { id: importId } };
}

async function feed({ people }: World) {
  const person = await asActor(people.professional);
  await makeFeed(person);
  const { path } = (await ownFeed(person))!;
  return { params: { token: path.split("/").at(-1)! } };
}

const reportReaders = ["funder", ...may.staff] as const;
const readers = [...may.self, ...may.bothSides] as const;

export const routes: Parameters<typeof answers>[0] = {
  "app/api/health/route.ts GET": [may.everyone],
  "app/api/exports/hours-waiting/route.ts GET": [may.signedIn],
  "app/api/exports/impact/[programme]/route.ts GET": [reportReaders, programme],
  "app/api/exports/impact/[programme]/[figure]/route.ts GET": [
    reportReaders,
    (w) => ({ params: { ...programme(w).params, figure: "hours" } }),
  ],
  "app/api/exports/people/route.ts GET": [may.anyStaff, () => ({}), ["text"]],
  "app/api/exports/pipeline/route.ts GET": [may.anyStaff],
  "app/api/exports/organization/[id]/route.ts GET": [
    [...may.bothSides, "keeper"],
    ({ organization }) => ({ params: { id: organization.id } }),
    [
      "organization.members.person.email",
      "organization.projects.contact.email",
      "organization.projects.request.contactEmail",
    ],
  ],
  "app/api/exports/import-rejected/[id]/route.ts GET": [may.keepers, rejected],
  "app/api/exports/my-data/route.ts GET": [may.signedIn, () => ({}), ["person.email"]],
  "app/api/calendar/[token]/route.ts GET": [may.everyone, feed],
  // only whoever signs as Resend (tests/integration/platform/suppression.test.ts)
  // without a link that a mail brought it ends nothing; with one, see the tests of notifications
  "app/api/unsubscribe/route.ts POST": [may.nobody],
  "app/api/unsubscribe/route.ts GET": [may.everyone],
  "app/api/resend/route.ts POST": [may.nobody],
  "app/api/dev-mail/[id]/route.ts GET": [may.nobody, () => ({ params: { id: "1" } })],
  // it says only that a seat changed: the board is open to everyone signed in
  "app/api/cohorts/[slug]/seats/route.ts GET": [may.signedIn, cohort],
  "app/api/cohorts/[slug]/supply/route.ts GET": [may.staff, cohort],
  "app/(public)/projects/[slug]/scope/versions/[number]/json/route.ts GET": [readers, version],
  "app/(public)/projects/[slug]/scope/versions/[number]/markdown/route.ts GET": [readers, version],
  "app/(public)/projects/[slug]/kickoff/calendar.ics/route.ts GET": [readers, slug],
};
