import { Sample } from "@/app/dev/ui/_parts/sample";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { ListFilters } from "@/components/ui/list-filters";
import { NeedsList } from "@/components/ui/needs-list";
import { Pagination } from "@/components/ui/pagination";
import { RowList } from "@/components/ui/row-list";
import { Table, type Column } from "@/components/ui/table";
import { Tabs } from "@/components/ui/tabs";

type Entry = { id: string; who: string; project: string; minutes: string; state: "ok" | "warn" };

const entries: Entry[] = [
  { id: "1", who: "Ana María Ruiz", project: "Deliveries counted once", minutes: "6.5", state: "ok" },
  { id: "2", who: "Devon Okafor", project: "A waiting list that answers", minutes: "12", state: "warn" },
  { id: "3", who: "Li Bo", project: "Deliveries counted once", minutes: "3.25", state: "ok" },
];

const columns: Column<Entry>[] = [
  {
    key: "who",
    header: "Professional",
    cell: (entry) => entry.who,
    heading: true,
    sortHref: "?sort=who",
    sorted: "ascending",
  },
  { key: "project", header: "Project", cell: (entry) => entry.project, sortHref: "?sort=project" },
  {
    key: "state",
    header: "State",
    cell: (entry) => <Badge tone={entry.state}>{entry.state === "ok" ? "Verified" : "Queried"}</Badge>,
  },
  { key: "hours", header: "Hours", cell: (entry) => entry.minutes, align: "end" },
];

export function ListSamples() {
  return (
    <Sample title="Lists and tables">
      <NeedsList
        label="Needs you"
        groups={[
          {
            key: "all",
            needs: [
              {
                key: "a",
                title: "Answer the blocker of “A waiting list that answers”",
                href: "#a",
                why: "The team has waited nine days for the data.",
                due: { late: true, words: "9 days late" },
              },
              { key: "b", title: "Verify 14 hours of last week", href: "#b", why: "From four people." },
            ],
          },
        ]}
      />
      <Tabs
        label="Applications"
        tabs={[
          { href: "#all", label: "All", current: true, count: 48 },
          { href: "#review", label: "Under review", count: 12 },
          { href: "#accepted", label: "Accepted", count: 30 },
        ]}
      />
      <ListFilters
        action="/dev/ui"
        label="Which projects"
        filters={[
          { kind: "words", name: "q", label: "Words or partner" },
          {
            kind: "one",
            name: "topic",
            label: "Topic",
            any: "Any",
            options: [{ value: "food", label: "Food and hunger" }],
            value: "food",
          },
          { kind: "only", name: "open", label: "Only with open seats", chosen: true },
        ]}
      />
      <RowList
        label="Projects"
        items={[
          {
            key: "1",
            href: "#1",
            title: "Deliveries counted once",
            lead: "Second Harvest of Elm Street · Boyle Heights",
            text: "A food bank writes each delivery down three times, on paper, and finds out at the end of the month what is missing.",
            facts: ["Food and hunger", "4 to 6 hours a week", "7 Sep to 11 Dec"],
            aside: <Badge tone="info">2 roles open</Badge>,
          },
          {
            key: "2",
            href: "#2",
            title: "A waiting list that answers",
            lead: "Harbor Legal Circle",
            facts: ["Housing"],
          },
        ]}
      />
      <Table
        caption="Hours of last week"
        columns={columns}
        rows={entries}
        rowKey={(entry) => entry.id}
        footer={{ who: "Total", hours: "21.75" }}
      />
      <Pagination previousHref="?page=1" nextHref="?page=3" page={2} pages={9} />
      <Table
        caption="Nothing yet"
        columns={columns}
        rows={[]}
        rowKey={(entry) => entry.id}
        empty={
          <EmptyState title="No hours logged yet">Log the first one above; it takes ten seconds.</EmptyState>
        }
      />
    </Sample>
  );
}
