import type { Metadata } from "next";
import { loadRequest } from "@/app/partner/requests/load";
import { Said } from "@/app/said";
import { PageHeading } from "@/components/layout/page-heading";
import { Badge, Tag } from "@/components/ui/badge";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { DraftRequest } from "./_parts/draft-request";
import { SentRequest } from "./_parts/sent-request";

type Props = PageProps<"/partner/requests/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await loadRequest((await params).id)).content.title };
}

/** A request: a list of its questions while it is written, what became of it once it is sent. */
export default async function RequestTaskPage({ params, searchParams }: Props) {
  const request = await loadRequest((await params).id);
  const t = await getTranslations("scoping.request");
  return (
    <div className="max-w-form">
      <Said searchParams={searchParams} />
      <PageHeading
        title={request.content.title}
        lead={`${request.organization.name} · ${request.programme.name}`}
        badge={
          <>
            <Badge tone={request.submittedAt ? "ok" : "neutral"}>
              {request.submittedAt ? t("sent") : t("draft")}
            </Badge>
            {request.submittedAt && <Tag>{`CW-${request.number}`}</Tag>}
          </>
        }
        breadcrumbs={[{ href: "/partner", label: t("today") }]}
      />
      {request.stage === "DRAFT" ? <DraftRequest request={request} /> : <SentRequest request={request} />}
    </div>
  );
}
