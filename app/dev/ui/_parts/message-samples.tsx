import { Sample } from "@/app/dev/ui/_parts/sample";
import { Avatar, PersonLine } from "@/components/ui/avatar";
import { Badge, Tag } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { Facts } from "@/components/ui/facts";
import { Figure } from "@/components/ui/figure";
import { Menu, menuItemStyle } from "@/components/ui/menu";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { Progress } from "@/components/ui/progress";
import { Skeleton } from "@/components/ui/skeleton";
import { Timeline } from "@/components/ui/timeline";

export function MessageSamples() {
  return (
    <Sample title="States, messages, facts">
      <div className="flex flex-wrap items-center gap-2">
        <Badge>Draft</Badge>
        <Badge tone="info">In scoping</Badge>
        <Badge tone="ok">Team complete</Badge>
        <Badge tone="warn">Two weeks silent</Badge>
        <Badge tone="danger">Stopped</Badge>
        <Tag>Service design</Tag>
        <Tag>Food and hunger</Tag>
      </div>
      <div className="grid gap-3 lg:grid-cols-2">
        <Notice title="Reviews close on Tue 24 Nov">Four applications still have no second score.</Notice>
        <Notice tone="ok">Your hours are logged. Maria will look at them.</Notice>
        <Notice tone="warn" title="The scope has one warning">
          No second person is named for the handoff.
        </Notice>
        <Notice tone="danger" title="That seat was just taken">
          The waitlist for it is open, and two other designer seats are free.
        </Notice>
      </div>
      <div className="grid gap-6 sm:grid-cols-3">
        <Figure
          label="Professionals"
          value="218"
          definition="People who held a seat for a day or longer."
          href="#rows"
          asOf="24 Nov 2026"
        />
        <Figure label="Hours given" value="12,480" comparison="9,310 the year before" href="#rows" />
        <Figure label="Value" value="$1.1 m" definition="Verified hours at the rate of their day." />
      </div>
      <div className="grid gap-6 lg:grid-cols-2">
        <Panel
          title="About the team"
          actions={
            <ButtonLink href="#team" tone="secondary" size="small">
              See the team
            </ButtonLink>
          }
        >
          <Facts
            facts={[
              { term: "Partner", detail: "Second Harvest of Elm Street" },
              { term: "Kickoff", detail: "Mon 7 Sep 2026" },
              { term: "Left out", detail: null },
              { term: "Hours a week", detail: "4 to 6" },
            ]}
          />
        </Panel>
        <Panel title="What happens when" tone="sunken">
          <Timeline
            entries={[
              { title: "Applications closed", when: "12 Aug" },
              {
                title: "Choosing seats",
                when: "until 30 Aug",
                state: "now",
                text: "Two seats are still open.",
              },
              { title: "Kickoff", when: "7 Sep", state: "coming" },
            ]}
          />
        </Panel>
      </div>
      <div className="grid gap-6 lg:grid-cols-2">
        <div className="grid content-start gap-5">
          <Progress label="Seats" value={3} max={5} text="3 of 5 seats taken" />
          <Progress label="Milestones" value={0} max={4} text="None of 4 yet" />
          <PersonLine name="Ana María Ruiz" note="Product designer, two years with us" />
          <div className="flex items-center gap-3">
            <Avatar name="Bo Li" size="small" />
            <Avatar name="Çağla Öz" />
            <Avatar name="Imani" size="large" />
          </div>
          <div className="flex flex-wrap gap-3">
            <Menu label="More" align="start">
              <li>
                <a href="#edit" className={menuItemStyle}>
                  Edit the calendar
                </a>
              </li>
              <li>
                <a href="#cancel" className={menuItemStyle}>
                  Cancel the cohort
                </a>
              </li>
            </Menu>
            <Dialog trigger="Open a dialog" title="Score this application" closeLabel="Close">
              <p className="text-sm">Only you see your score until both are in.</p>
            </Dialog>
          </div>
          <Disclosure summary="What counts as an hour?">
            Time on the project, in the week it was given.
          </Disclosure>
        </div>
        <EmptyState
          title="No one has applied yet"
          action={<ButtonLink href="#share">Share the cohort page</ButtonLink>}
        >
          Applications opened yesterday. Most people apply in the last week.
        </EmptyState>
      </div>
      <Skeleton lines={3} />
    </Sample>
  );
}
