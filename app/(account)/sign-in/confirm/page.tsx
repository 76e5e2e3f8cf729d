import type { Metadata } from "next";
import { LinkForm } from "@/app/(account)/sign-in/link-form";
import { currentActor } from "@/app/actor";
import { PageHeading } from "@/components/layout/page-heading";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { returnPath } from "@/lib/people/auth/return-path";
import { signInLinkWorks } from "@/lib/people/auth/sign-in-link";
import { getTranslations } from "@/lib/platform/i18n/sentences";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account.confirm"))("title") };
}

/** Where the link in the mail leads. Only the button signs in: opening the page changes nothing. */
export default async function Confirm({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const [parameters, actor, t] = await Promise.all([
    searchParams,
    currentActor(),
    getTranslations("account.confirm"),
  ]);
  const token = only(parameters.token);
  const email = only(parameters.email);
  const callbackUrl = returnPath(parameters.callbackUrl);
  if (!token || !email || !(await signInLinkWorks({ token, email })))
    return (
      <div className="max-w-form">
        <PageHeading size="public" title={t("overTitle")} lead={t("overText")} />
        <LinkForm next={callbackUrl} email={email} />
      </div>
    );
  return (
    <div className="max-w-form">
      <PageHeading size="public" title={t("title")} lead={t("lead", { email })} />
      {actor && actor.email !== email && (
        <div className="mb-6">
          <Notice tone="warn">{t("otherAccount", { current: actor.email, email })}</Notice>
        </div>
      )}
      <form
        method="post"
        action={`/api/auth/callback/email?${new URLSearchParams({ token, email, callbackUrl })}`}
      >
        <Button type="submit" size="large">
          {t("button")}
        </Button>
      </form>
      <p className="mt-8 text-sm text-ink-soft">{t("why")}</p>
    </div>
  );
}

const only = (value: string | string[] | undefined) => (typeof value === "string" ? value : undefined);
