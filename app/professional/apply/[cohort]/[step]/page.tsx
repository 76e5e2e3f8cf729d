import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { QuestionPlace } from "@/components/questions/question-place";
import { applySteps, isApplyStep } from "@/lib/applications/schema";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { placeAmong } from "@/lib/platform/questions";
import { loadWriting } from "../load";
import { QuestionForm } from "./_parts/question-form";

type Props = PageProps<"/professional/apply/[cohort]/[step]">;

async function load({ params }: Pick<Props, "params">) {
  const { cohort: slug, step } = await params;
  const place = isApplyStep(step) && placeAmong(applySteps, step);
  if (!place) notFound();
  return { ...(await loadWriting(slug, `/${step}`)), slug, step, place };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { step, cohort } = await load(props);
  const t = await getTranslations("apply.ask");
  return { title: `${t(step)} · ${cohort.name}` };
}

/** One question of an application, alone on its page. */
export default async function QuestionPage(props: Props) {
  const { slug, step, place, ...application } = await load(props);
  const { from } = await props.searchParams;
  const { cohort, sent } = application;
  const t = await getTranslations("apply");
  return (
    <div className="grid max-w-form gap-6">
      <Breadcrumbs
        crumbs={[
          { href: `/cohorts/${slug}`, label: cohort.name },
          {
            href: `/professional/apply/${slug}`,
            label: t(sent ? "checked.sentTitle" : "title", { cohort: cohort.name }),
          },
        ]}
      />
      {!sent && <QuestionPlace number={place.number} of={place.of} />}
      <QuestionForm
        key={step}
        step={step}
        application={application}
        fromCheck={from === "check"}
        first={!place.before}
      />
    </div>
  );
}
