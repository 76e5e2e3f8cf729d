import type { Metadata } from "next";
import { eraseMe } from "@/app/(account)/settings/erase/actions";
import { requireActor } from "@/app/actor";
import { ActionForm } from "@/components/forms/action-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { toHandOver, type Handover } from "@/lib/privacy/handover";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account.erase"))("title") };
}

/** What goes, what stays, what has to be handed over first, and the one button. */
export default async function Erase() {
  const actor = await requireActor("person", "/settings/erase");
  const [t, handover] = await Promise.all([getTranslations("account.erase"), toHandOver(actor)]);
  const free = handover.owned.length === 0 && handover.seats.length === 0 && !handover.lastAdministrator;
  return (
    <div className="max-w-form">
      <PageHeading size="public" title={t("title")} lead={t("lead")} />
      <div className="grid gap-10">
        {(["goes", "stays"] as const).map((part) => (
          <section key={part} aria-labelledby={part} className="grid gap-3">
            <h2 id={part}>{t(`${part}.title`)}</h2>
            <ul className="grid list-disc gap-2 ps-5">
              {(["one", "two", "three"] as const).map((line) => (
                <li key={line}>{t(`${part}.${line}`)}</li>
              ))}
            </ul>
          </section>
        ))}
        <p>
          <Link href="/api/exports/my-data">{t("copy")}</Link>
        </p>
        {free ? (
          <ActionForm action={eraseMe}>
            <TextField
              name="email"
              label={t("email")}
              hint={t("emailHint", { email: actor.email })}
              autoComplete="off"
              required
            />
            <div className="flex flex-wrap gap-3">
              <SubmitButton>{t("button")}</SubmitButton>
              <ButtonLink href="/settings" tone="quiet">
                {t("back")}
              </ButtonLink>
            </div>
          </ActionForm>
        ) : (
          <HandOverFirst {...handover} />
        )}
      </div>
    </div>
  );
}

async function HandOverFirst({ owned, seats, lastAdministrator }: Handover) {
  const t = await getTranslations("account.erase");
  return (
    <section aria-labelledby="first" className="grid gap-3">
      <h2 id="first">{t("first")}</h2>
      <ul className="grid list-disc gap-2 ps-5">
        {owned.map(({ name, slug, manages }) => (
          <li key={slug}>
            {t("owner", { organization: name })}{" "}
            {manages ? <Link href="/partner/organization">{t("ownerLink")}</Link> : t("ownerByStaff")}
          </li>
        ))}
        {seats.map(({ title, slug }) => (
          <li key={slug}>
            {t("seat", { project: title })} <Link href={`/projects/${slug}/team`}>{t("seatLink")}</Link>
          </li>
        ))}
        {lastAdministrator && (
          <li>
            {t("administrator")} <Link href="/staff/people/access">{t("administratorLink")}</Link>
          </li>
        )}
      </ul>
    </section>
  );
}
