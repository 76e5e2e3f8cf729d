import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/app/actor";
import { Said } from "@/app/said";
import { pageTitle } from "@/app/page-title";
import { staffedCohort } from "@/lib/cohorts/queries";
import { PageHeading } from "@/components/layout/page-heading";
import { Facts } from "@/components/ui/facts";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { withParameters } from "@/lib/platform/paging";
import { readText } from "@/lib/projects/filters";
import { choicesOf, keptOf, pairAsked, readAsked, readLooking, whatIfAsked } from "@/lib/formation/asked";
import { findChoice } from "@/lib/formation/choices";
import { policyNames, type PolicyName } from "@/lib/formation/schema";
import { formationView } from "@/lib/formation/queries/page";
import { Answers } from "./_parts/answers";
import { ChangeTrial } from "./_parts/change-trial";
import { Gaps } from "./_parts/gaps";
import { PairForm } from "./_parts/pair-form";
import { Policies } from "./_parts/policies";
import { Proof } from "./_parts/proof";
import { Publish } from "./_parts/publish";
import { Rules } from "./_parts/rules";
import { RunState } from "./_parts/run-state";
import { Teams } from "./_parts/teams";
import { Trial } from "./_parts/trial";
import { TryForm } from "./_parts/try-form";

type Props = PageProps<"/staff/cohorts/[slug]/formation">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const actor = await requireActor("staff", `/staff/cohorts/${slug}/formation`);
  const [t, cohort] = await Promise.all([getTranslations("selection.form"), staffedCohort(actor, slug)]);
  return { title: await pageTitle(t("title"), { of: cohort?.name }) };
}

/** Where staff work out the teams of a cohort, compare, settle pairs, and publish. */
export default async function FormationPage({ params, searchParams }: Props) {
  const [{ slug }, search, locale] = await Promise.all([params, searchParams, getLocale()]);
  const path = `/staff/cohorts/${slug}/formation`;
  const actor = await requireActor("staff", path);
  const looking = readLooking(search);
  const view = await formationView(actor, slug, locale, looking.answers);
  if (!view) notFound();
  const t = await getTranslations("selection.form");
  const policy: PolicyName = policyNames.find((name) => name === search.policy) ?? "balanced";
  // teams that no longer stand would be shown beside figures of another day
  const proposal = view.stale ? undefined : view.proposals[policy];
  const { input } = view;
  const seats = input.roles.reduce((sum, role) => sum + role.seats, 0);
  const required = input.roles.reduce((sum, role) => sum + (role.required ? role.seats : 0), 0);
  const kept = { policy, ...keptOf(looking) };
  const { accepted, ...choices } = choicesOf(view);
  const asked = readAsked(search, choices);
  const [pair, whatIf] = [pairAsked(asked), whatIfAsked(asked)];
  const answer = { view, policy, closeHref: withParameters(path, kept) };
  return (
    <>
      <Said searchParams={searchParams} />
      <PageHeading
        breadcrumbs={[{ href: `/staff/cohorts/${slug}`, label: view.cohort.name }]}
        title={t("title")}
        lead={t("lead")}
      />
      <div className="grid gap-10">
        <div className="grid gap-4">
          <Facts
            layout="columns"
            facts={[
              {
                term: t("people"),
                detail: t("peopleText", { count: input.people.length, ranked: view.listed.size }),
              },
              { term: t("seats"), detail: t("seatsText", { count: seats, required }) },
            ]}
          />
          <RunState view={view} />
        </div>
        <Answers
          view={view}
          hrefOf={(page) => withParameters(`${path}#answers`, { ...kept, answers: page })}
        />
        {proposal && (
          <>
            <Policies
              view={view}
              chosen={policy}
              required={required}
              hrefOf={(other) =>
                withParameters(path, { ...kept, policy: other, page: undefined, left: undefined })
              }
              elsewhere={{
                asked: looking.elsewhere,
                hrefOf: (page) => withParameters(`${path}#elsewhere`, { ...kept, elsewhere: page }),
              }}
            />
            {pair && <Trial {...answer} proposal={proposal} pair={pair} />}
            {whatIf && <ChangeTrial {...answer} proposal={proposal} asked={whatIf} />}
            <Teams view={view} policy={policy} proposal={proposal} path={path} looking={looking} />
            <TryForm
              path={path}
              kept={kept}
              choices={choices}
              asked={asked}
              isAnswered={pair !== null || whatIf !== null}
            />
          </>
        )}
        <Rules view={view} proposal={proposal} />
        {view.input.people.length > 1 && (
          <PairForm
            cohortId={view.cohort.id}
            path={path}
            kept={kept}
            people={accepted}
            two={{
              one: findChoice(readText(search.one), accepted),
              other: findChoice(readText(search.other), accepted),
            }}
          />
        )}
        {proposal && (
          <>
            <Gaps
              view={view}
              proposal={proposal}
              page={looking.gaps}
              hrefOf={(page) => withParameters(`${path}#gaps`, { ...kept, gaps: page })}
            />
            <Proof proposal={proposal} />
            {view.run && !view.run.published && proposal.assignments.length > 0 && (
              <Publish runId={view.run.id} policy={policy} count={proposal.assignments.length} />
            )}
          </>
        )}
      </div>
    </>
  );
}
