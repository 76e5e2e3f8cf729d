import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChartSamples } from "@/app/dev/ui/_parts/chart-samples";
import { FormSamples } from "@/app/dev/ui/_parts/form-samples";
import { ListSamples } from "@/app/dev/ui/_parts/list-samples";
import { MessageSamples } from "@/app/dev/ui/_parts/message-samples";
import { TypeSamples } from "@/app/dev/ui/_parts/type-samples";
import { PageHeading } from "@/components/layout/page-heading";
import { PublicShell } from "@/components/layout/public-shell";
import { showsDeveloperPages } from "@/lib/platform/config";
import { readsLocally } from "@/lib/platform/door/readers-peer";

export const metadata: Metadata = { title: "Pattern book", robots: { index: false } };

/** Every primitive in every state, for those who build pages. */
export default async function PatternBook() {
  if (!showsDeveloperPages(await readsLocally())) notFound();
  return (
    <PublicShell>
      <PageHeading
        size="public"
        title="Pattern book"
        lead="Everything pages are made of, in every state. Change language and appearance at the foot of the page."
        breadcrumbs={[{ href: "/", label: "Front page" }]}
      />
      <div className="grid gap-16">
        <TypeSamples />
        <MessageSamples />
        <ListSamples />
        <FormSamples />
        <ChartSamples />
      </div>
    </PublicShell>
  );
}
