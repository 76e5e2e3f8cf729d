import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeading } from "@/components/layout/page-heading";
import { PublicShell } from "@/components/layout/public-shell";
import { EmptyState } from "@/components/ui/empty-state";
import { ListFilters } from "@/components/ui/list-filters";
import { Named } from "@/components/ui/named";
import { RowList } from "@/components/ui/row-list";
import { readsLocally } from "@/lib/platform/door/readers-peer";
import { formatInstant } from "@/lib/platform/i18n/format";
import { keptMessages } from "@/lib/access/developer-mail";

export const metadata: Metadata = { title: "Outbox", robots: { index: false } };

/** What the application would mail, for those who try it out. */
export default async function Outbox({
  searchParams,
}: {
  searchParams: Promise<{ to?: string | string[] }>;
}) {
  const { to } = await searchParams;
  const search = typeof to === "string" ? to : "";
  const messages = await keptMessages(search, await readsLocally());
  if (!messages) notFound();
  return (
    <PublicShell>
      <PageHeading
        size="public"
        title="Outbox"
        lead="The last fifty messages. With a key for Resend they go out as well; without one they stay here."
        breadcrumbs={[{ href: "/", label: "Front page" }]}
      />
      <div className="mb-8">
        <ListFilters
          action="/dev/mail"
          label="Which messages"
          filters={[{ kind: "words", name: "to", label: "Sent to", value: search }]}
        />
      </div>
      {messages.length === 0 ? (
        <EmptyState title="No messages">
          Do something that mails someone, such as asking for a link.
        </EmptyState>
      ) : (
        <RowList
          level={2}
          label="Messages"
          items={messages.map(({ id, subject, createdAt, to: reader, state }) => ({
            key: id,
            href: `/dev/mail/${id}`,
            title: <Named of={`${reader}, ${formatInstant(createdAt, "en")}`}>{subject}</Named>,
            lead: reader,
            facts: [formatInstant(createdAt, "en"), state.toLowerCase()],
          }))}
        />
      )}
    </PublicShell>
  );
}
