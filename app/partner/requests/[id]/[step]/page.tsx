import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { loadStep } from "@/app/partner/requests/load";
import { Said } from "@/app/said";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { QuestionPlace } from "@/components/questions/question-place";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { placeOf } from "@/lib/intake/request";
import { isIntakeStep } from "@/lib/intake/request-schema";
import { StepForm } from "./_parts/step-form";

type Props = PageProps<"/partner/requests/[id]/[step]">;

async function load({ params }: Pick<Props, "params">) {
  const { id, step } = await params;
  if (!isIntakeStep(step)) notFound();
  const request = await loadStep(id, step);
  // what was sent can no longer be written: its page says so, or that there is no such request
  if (!request) redirect(`/partner/requests/${id}`);
  const place = placeOf(step, request.variant);
  if (!place) notFound();
  return { request, step, place };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { request, step } = await load(props);
  const t = await getTranslations("intake.ask");
  return { title: `${t(step)} · ${request.content.title}` };
}

/** One question of a request, alone on its page. */
export default async function StepTaskPage(props: Props) {
  const { request, step, place } = await load(props);
  const { from } = await props.searchParams;
  const t = await getTranslations("common.questions");
  return (
    <div className="grid max-w-form gap-6">
      <Said searchParams={props.searchParams} />
      <Breadcrumbs
        crumbs={[{ href: `/partner/requests/${request.id}`, label: request.content.title || t("all") }]}
      />
      <QuestionPlace number={place.number} of={place.of} />
      <StepForm key={step} step={step} request={request} fromCheck={from === "check"} first={!place.before} />
    </div>
  );
}
