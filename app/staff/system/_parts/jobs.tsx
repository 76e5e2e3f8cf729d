import { retryAllJobs, retryJob } from "@/app/staff/system/actions";
import { ActionButton } from "@/components/forms/action-button";
import { Badge } from "@/components/ui/badge";
import { Table } from "@/components/ui/table";
import { formatInstant } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import type { Installation } from "@/lib/system/queries";

type Job = Installation["jobs"][number];

/** What failed: after which event, why, how often, since when; what was given up can be tried again. */
export async function Jobs({ jobs, zone }: { jobs: Job[]; zone?: string }) {
  const [t, words, locale] = await Promise.all([
    getTranslations("system.jobs"),
    getTranslations("system"),
    getLocale(),
  ]);
  const givenUp = jobs.filter(({ nextTry }) => nextTry === null).length;
  const what = ({ reaction }: Job) => {
    const event = `event.${reaction.split(":")[1]}`;
    return words.has(event as "title") ? words(event as "title") : t("unknown");
  };
  const room = ({ reaction }: Job) => {
    const capability = `capability.${reaction.split(":")[0]}`;
    return words.has(capability as "title") ? words(capability as "title") : null;
  };
  const soon = ({ nextTry }: Job) => nextTry !== null && nextTry.getTime() <= Date.now();
  return (
    <section aria-labelledby="jobs" className="grid gap-5">
      <div className="flex flex-wrap items-baseline justify-between gap-4">
        <h2 id="jobs">{t("title")}</h2>
        {givenUp > 0 && (
          <ActionButton
            action={retryAllJobs}
            label={t("retryAll")}
            size="small"
            confirm={{ text: t("retryAllText", { count: givenUp }) }}
          />
        )}
      </div>
      <p className="max-w-measure text-ink-soft">{jobs.length === 0 ? t("none") : t("text")}</p>
      {jobs.length > 0 && (
        <Table
          caption={t("title")}
          captionHidden
          rows={jobs}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "what",
              header: t("what"),
              heading: true,
              cell: (job) => (
                <span className="grid gap-0.5">
                  {what(job)}
                  <span className="text-xs font-normal text-ink-soft">
                    {room(job)} <code className="wrap-anywhere">{job.reaction}</code>
                  </span>
                </span>
              ),
            },
            {
              key: "problem",
              header: t("problem"),
              cell: ({ problem }) => <span className="line-clamp-4 text-xs wrap-anywhere">{problem}</span>,
            },
            { key: "tries", header: t("tries"), cell: ({ tries }) => t("times", { count: tries }) },
            { key: "since", header: t("since"), cell: ({ since }) => formatInstant(since, locale, zone) },
            {
              key: "state",
              header: t("state"),
              cell: (job) =>
                job.nextTry === null ? (
                  <div className="grid justify-items-start gap-2">
                    <Badge tone="danger">{t("givenUp")}</Badge>
                    <ActionButton
                      action={retryJob}
                      fields={{ jobId: job.id }}
                      label={t("retry")}
                      of={what(job)}
                      size="small"
                    />
                  </div>
                ) : (
                  <div className="grid justify-items-start gap-1">
                    <Badge tone="warn">{t(soon(job) ? "soon" : "again")}</Badge>
                    {!soon(job) && formatInstant(job.nextTry, locale, zone)}
                  </div>
                ),
            },
          ]}
        />
      )}
    </section>
  );
}
