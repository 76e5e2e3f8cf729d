import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { requireActor } from "@/app/actor";
import { Said } from "@/app/said";
import { PageHeading } from "@/components/layout/page-heading";
import { Steps, type Step } from "@/components/forms/steps";
import { Badge } from "@/components/ui/badge";
import { isId } from "@/lib/platform/fields";
import { requestPage, type RequestPage } from "@/lib/scoping/queries/request";
import { isRequestPart, requestParts } from "@/lib/scoping/request-schema";
import { CheckRequest } from "./_parts/check-request";
import { RequestForm } from "./_parts/request-form";
import { SentRequest } from "./_parts/sent-request";

type Props = PageProps<"/partner/requests/[id]">;

async function load({ params }: Pick<Props, "params">): Promise<RequestPage> {
  const { id } = await params;
  const actor = await requireActor("partner", `/partner/requests/${id}`);
  const request = isId(id) ? await requestPage(actor, { projectId: id }) : null;
  if (!request) notFound();
  return request;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await load(props)).content.title };
}

export default async function RequestTaskPage(props: Props) {
  const request = await load(props);
  const { step } = await props.searchParams;
  const t = await getTranslations("scoping.request");
  const part = isRequestPart(step) ? step : step === "check" ? "check" : "problem";
  const page = `/partner/requests/${request.id}`;
  const steps = [...requestParts, "check" as const].map((each) => ({
    label: each === "check" ? t("check") : t(`parts.${each}`),
    href: `${page}?step=${each}`,
    state: stateOf(each, part, request),
  }));
  return (
    <div className="max-w-form">
      <Said searchParams={props.searchParams} />
      <PageHeading
        title={request.content.title}
        lead={`${request.organization.name} · ${request.programme.name}`}
        badge={
          <Badge tone={request.submittedAt ? "ok" : "neutral"}>
            {request.submittedAt ? t("sent") : t("draft")}
          </Badge>
        }
        breadcrumbs={[{ href: "/partner", label: t("today") }]}
      />
      {request.mayWrite ? (
        <div className="grid gap-8">
          <Steps label={t("steps")} steps={steps} />
          {part === "check" ? (
            <CheckRequest request={request} />
          ) : (
            <RequestForm key={part} part={part} request={request} />
          )}
        </div>
      ) : (
        <SentRequest request={request} />
      )}
    </div>
  );
}

function stateOf(step: string, current: string, { missing }: RequestPage): Step["state"] {
  if (step === current) return "current";
  if (step === "check") return "coming";
  return missing.some(({ part }) => part === step) ? "coming" : "done";
}
