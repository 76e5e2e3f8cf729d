import { Sample } from "@/app/dev/ui/_parts/sample";
import { BarChart } from "@/components/charts/bar-chart";
import { BeforeAfter } from "@/components/charts/before-after";
import { ColumnChart } from "@/components/charts/column-chart";
import { LineChart } from "@/components/charts/line-chart";
import { ProportionBar } from "@/components/charts/proportion-bar";
import { Sparkline } from "@/components/charts/sparkline";

const causes = [
  {
    label: "Food and hunger",
    value: 3120,
    text: "3,120 h",
    previous: 2400,
    previousText: "2,400 h",
    href: "#food",
  },
  { label: "Housing", value: 2210, text: "2,210 h", previous: 2600, previousText: "2,600 h" },
  { label: "Youth", value: 1480, text: "1,480 h", previous: 900, previousText: "900 h" },
  { label: "Arts", value: 310, text: "310 h", previous: 120, previousText: "120 h" },
];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov"].map(
  (label, index) => {
    const value = [120, 180, 340, 420, 510, 380, 220, 300, 620, 760, 690][index] ?? 0;
    return {
      label: `${label} 26`,
      value,
      text: `${value} h`,
      previous: value * 0.7,
      previousText: `${Math.round(value * 0.7)} h`,
    };
  },
);

export function ChartSamples() {
  return (
    <Sample title="Charts">
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
        <BarChart
          title="Hours by cause"
          description="Most hours went to food and hunger."
          columns={["Cause", "Hours", "The year before"]}
          data={causes}
        />
        <LineChart
          title="Hours by month"
          description="Hours grew from 120 in January to 690 in November."
          columns={["Month", "Hours", "The year before"]}
          data={months}
        />
        <ColumnChart
          title="Hours of each month"
          description="October was the month with most hours, 760."
          columns={["Month", "Hours"]}
          data={months}
        />
        <ColumnChart
          title="Projects by cohort"
          description="Each cohort had more projects than the one before."
          columns={["Cohort", "Projects"]}
          data={[
            { label: "Spring", value: 6, text: "6" },
            { label: "Fall", value: 11, text: "11" },
            { label: "Now", value: 14, text: "14" },
          ]}
        />
        <ProportionBar
          title="Where they work"
          description="Most professionals work for a company."
          columns={["Place", "People"]}
          data={[
            { label: "Company", value: 120, text: "120" },
            { label: "Own studio", value: 60, text: "60" },
            { label: "Between jobs", value: 38, text: "38" },
          ]}
        />
        <BeforeAfter
          title="Confidence of partners"
          description="Confidence grew in both questions."
          column="Question"
          range={[1, 5]}
          data={[
            {
              label: "We can run it ourselves",
              before: 2.1,
              after: 4.2,
              beforeText: "2.1",
              afterText: "4.2",
            },
            { label: "We know what it costs", before: 2.8, after: 3.9, beforeText: "2.8", afterText: "3.9" },
          ]}
        />
        <p className="text-sm">
          Hours of the last weeks <Sparkline values={[4, 6, 5, 9, 8, 12]} label="rising from 4 to 12" /> 12 h
        </p>
      </div>
    </Sample>
  );
}
