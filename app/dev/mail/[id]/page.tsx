import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeading } from "@/components/layout/page-heading";
import { PublicShell } from "@/components/layout/public-shell";
import { Facts } from "@/components/ui/facts";
import { Panel } from "@/components/ui/panel";
import { readsLocally } from "@/lib/platform/door/readers-peer";
import { formatInstant } from "@/lib/platform/i18n/format";
import { keptMessage } from "@/lib/access/developer-mail";

export const metadata: Metadata = { title: "Message", robots: { index: false } };

/** One message as text, with its links to follow, and as mail programs show it. */
export default async function Message({ params }: { params: Promise<{ id: string }> }) {
  const message = await keptMessage((await params).id, await readsLocally());
  if (!message) notFound();
  const { id, to, subject, text, createdAt, state, problem } = message;
  return (
    <PublicShell>
      <PageHeading
        size="public"
        title={subject}
        breadcrumbs={[
          { href: "/", label: "Front page" },
          { href: "/dev/mail", label: "Outbox" },
        ]}
      />
      <div className="grid gap-8">
        <Facts
          facts={[
            { term: "To", detail: to },
            { term: "Written", detail: formatInstant(createdAt, "en") },
            { term: "State", detail: state.toLowerCase() },
            { term: "Problem", detail: problem },
          ]}
        />
        <Panel title="As text" id="text">
          <p className="text-sm whitespace-pre-wrap">{text.split(/(https?:\/\/\S+)/).map(linked)}</p>
        </Panel>
        <Panel title="As mail programs show it" id="html">
          <iframe
            title="The message"
            src={`/api/dev-mail/${id}`}
            sandbox="allow-popups allow-popups-to-escape-sandbox"
            className="h-dvh max-h-180 w-full rounded-md border border-line"
          />
        </Panel>
      </div>
    </PublicShell>
  );
}

function linked(part: string, index: number) {
  return index % 2 === 1 ? (
    <a key={index} href={part}>
      {part}
    </a>
  ) : (
    part
  );
}
