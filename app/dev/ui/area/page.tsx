import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { tryForm } from "@/app/dev/ui/actions";
import { AreaShell } from "@/components/layout/area-shell";
import { PageHeading } from "@/components/layout/page-heading";
import { RecordLayout } from "@/components/layout/page-columns";
import { RoleSwitcher } from "@/components/layout/role-switcher";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Facts } from "@/components/ui/facts";
import { NeedsList } from "@/components/ui/needs-list";
import { Panel } from "@/components/ui/panel";
import { showsDeveloperPages } from "@/lib/platform/config";
import { readsLocally } from "@/lib/platform/door/readers-peer";

export const metadata: Metadata = { title: "Pattern book: a work page", robots: { index: false } };

const links = [
  { href: "/dev/ui", label: "Pattern book", exact: true },
  { href: "/dev/ui/area", label: "Projects" },
  { href: "/dev/ui/none", label: "Applications", count: 12 },
  { href: "/dev/ui/other", label: "Cohorts" },
];
const roles = [
  { key: "staff", label: "Programme staff", fields: { title: "staff", problem: "x" }, current: true },
  { key: "partner", label: "Elm Street Pantry, partner", fields: { title: "partner", problem: "x" } },
];

/** The frame of the work pages, as the four areas use it. */
export default async function WorkPageSample() {
  if (!showsDeveloperPages(await readsLocally())) notFound();
  return (
    <AreaShell
      area="Programme staff"
      links={links}
      roleSwitcher={<RoleSwitcher roles={roles} action={tryForm} />}
    >
      <PageHeading
        title="Deliveries counted once"
        lead="Elm Street Pantry, in Boyle Heights"
        badge={<Badge tone="warn">Two weeks silent</Badge>}
        breadcrumbs={[{ href: "/dev/ui", label: "Pattern book" }]}
        actions={<ButtonLink href="#check-in">Ask for a check-in</ButtonLink>}
      />
      <RecordLayout
        side={
          <Panel title="Facts">
            <Facts
              facts={[
                { term: "Kickoff", detail: "7 Sep 2026" },
                { term: "Seats", detail: "5 of 5" },
              ]}
            />
          </Panel>
        }
      >
        <section className="grid gap-3">
          <h2>Needs you</h2>
          <NeedsList
            label="Needs you"
            groups={[
              {
                key: "all",
                needs: [
                  {
                    key: "1",
                    title: "Answer the question about data",
                    href: "#1",
                    why: "Asked nine days ago.",
                  },
                ],
              },
            ]}
          />
        </section>
      </RecordLayout>
    </AreaShell>
  );
}
