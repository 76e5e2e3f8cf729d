import type { Metadata } from "next";
import { requireActor } from "@/app/actor";
import { Said } from "@/app/said";
import { ActionForm } from "@/components/forms/action-form";
import { RadioField } from "@/components/forms/choice-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { PageHeading } from "@/components/layout/page-heading";
import { claimsOf } from "@/lib/organizations/claim-queries";
import type { Actor } from "@/lib/people/actor";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { readText } from "@/lib/projects/filters";
import { openProgrammes } from "@/lib/intake/queries/request";
import { FindListed } from "./_parts/find-listed";
import { UnlistedFields } from "./_parts/unlisted-fields";
import { askAgain, requestForUnlisted } from "./actions";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("organizations.start"))("pageTitle") };
}

/** How someone who isn't a partner yet brings a project: find the organization, or begin although it isn't listed. */
export default async function StartRequest({ searchParams }: Props) {
  const [actor, { q, again }, t] = await Promise.all([
    requireActor("person", "/request"),
    searchParams,
    getTranslations("organizations.start"),
  ]);
  const words = readText(q);
  const asked = typeof again === "string" ? await askedBefore(actor, again) : null;
  return (
    <div className="grid max-w-form gap-10">
      <div>
        <Said searchParams={searchParams} />
        <PageHeading size="public" title={t("title")} lead={t("lead")} />
        <FindListed q={words} />
      </div>
      {asked ? (
        <section className="grid gap-4" aria-labelledby="again">
          <h2 id="again">{t("againTitle", { name: asked.name })}</h2>
          <p className="text-ink-soft">{t("againText")}</p>
          <ActionForm action={askAgain} hidden={{ organizationId: asked.id }}>
            <UnlistedFields said={{ name: asked.name, kind: asked.kind }} />
            <div>
              <SubmitButton>{t("againSend")}</SubmitButton>
            </div>
          </ActionForm>
        </section>
      ) : (
        <NotListed name={words} />
      )}
    </div>
  );
}

async function askedBefore(actor: Actor, organizationId: string) {
  const claims = await claimsOf(actor);
  const claim = claims.find(({ organization }) => organization.id === organizationId);
  return claim && claim.organization.standing === "UNLISTED" && claim.state !== "PENDING"
    ? claim.organization
    : null;
}

async function NotListed({ name }: { name?: string }) {
  const [t, request, programmes] = await Promise.all([
    getTranslations("organizations.start"),
    getTranslations("scoping.request"),
    openProgrammes(),
  ]);
  const [programme, other] = programmes;
  return (
    <section className="grid gap-4" aria-labelledby="unlisted">
      <h2 id="unlisted">{t("unlistedTitle")}</h2>
      {programme ? (
        <>
          <p className="text-ink-soft">{t("unlistedText")}</p>
          <ActionForm action={requestForUnlisted} hidden={{ ...(!other && { programmeId: programme.id }) }}>
            <UnlistedFields said={{ name }} />
            {other && (
              <RadioField
                name="programmeId"
                label={t("programme")}
                required
                options={programmes.map(({ id, name: label, summary }) => ({
                  value: id,
                  label,
                  hint: summary,
                }))}
              />
            )}
            <TextField
              name="title"
              label={request("titleField")}
              hint={request("titleHint")}
              required
              maxLength={200}
            />
            <div>
              <SubmitButton>{t("begin")}</SubmitButton>
            </div>
          </ActionForm>
        </>
      ) : (
        <p>{t("noProgramme")}</p>
      )}
    </section>
  );
}
