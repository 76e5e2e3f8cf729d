import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/app/actor";
import { Said } from "@/app/said";
import { pageTitle } from "@/app/page-title";
import { staffedCohort } from "@/lib/cohorts/queries";
import { PageHeading } from "@/components/layout/page-heading";
import { Facts } from "@/components/ui/facts";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { policyNames, WhatIfAsked, type PolicyName } from "@/lib/teams/formation-schema";
import { formationView } from "@/lib/teams/queries/formation-page";
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
  const view = await formationView(actor, slug, locale);
  if (!view) notFound();
  const t = await getTranslations("selection.form");
  const policy: PolicyName = policyNames.find((name) => name === search.policy) ?? "balanced";
  // teams that no longer stand would be shown beside figures of another day
  const proposal = view.stale ? undefined : view.proposals[policy];
  const { input } = view;
  const seats = input.roles.reduce((sum, role) => sum + role.seats, 0);
  const required = input.roles.reduce((sum, role) => sum + (role.required ? role.seats : 0), 0);
  const [person, role] = [one(search.person), one(search.role)];
  const asked = WhatIfAsked.safeParse(search);
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
                detail: t("peopleText", { count: input.people.length, ranked: view.ranked }),
              },
              { term: t("seats"), detail: t("seatsText", { count: seats, required }) },
            ]}
          />
          <RunState view={view} />
        </div>
        <Answers view={view} />
        {proposal && (
          <>
            <Policies view={view} chosen={policy} required={required} path={path} />
            {!asked.success && person && role && (
              <Trial view={view} policy={policy} proposal={proposal} pair={{ person, role }} path={path} />
            )}
            {asked.success && (
              <ChangeTrial view={view} policy={policy} proposal={proposal} asked={asked.data} path={path} />
            )}
            <Teams view={view} policy={policy} proposal={proposal} path={path} />
            <TryForm view={view} policy={policy} path={path} />
          </>
        )}
        <Rules view={view} proposal={proposal} />
        {view.input.people.length > 1 && <PairForm view={view} />}
        {proposal && (
          <>
            <Gaps view={view} proposal={proposal} />
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

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);
