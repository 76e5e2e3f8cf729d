import type { Metadata } from "next";
import { Link } from "@/components/ui/link";
import { signOut } from "@/app/(account)/sign-in/actions";
import { Demonstration } from "@/app/(account)/sign-in/demonstration";
import { LinkForm } from "@/app/(account)/sign-in/link-form";
import { currentActor } from "@/app/actor";
import { otherSites } from "@/app/api/auth/providers";
import { Said } from "@/app/said";
import { ActionButton } from "@/components/forms/action-button";
import { PageHeading } from "@/components/layout/page-heading";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Actor } from "@/lib/people/actor";
import { returnPath } from "@/lib/people/auth/return-path";
import { getTranslations } from "@/lib/platform/i18n/sentences";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account"))("signIn") };
}

/** Signing in: by a link in a mail; in a demonstration as one of its people. */
export default async function SignIn({ searchParams }: Props) {
  const [parameters, actor, t] = await Promise.all([
    searchParams,
    currentActor(),
    getTranslations("account.signInPage"),
  ]);
  const next = parameters.next === undefined ? undefined : returnPath(parameters.next);
  return (
    <div className="grid items-start gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="max-w-form">
        <PageHeading size="public" title={t("title")} lead={t("lead")} />
        <Said searchParams={searchParams} />
        <Problem error={parameters.error} />
        {actor && <SignedIn actor={actor} next={next} />}
        <LinkForm next={next} />
        <OtherSites next={next} />
        <p className="mt-8 text-sm text-ink-soft">{t("newHere")}</p>
      </div>
      <Demonstration next={next} />
    </div>
  );
}

/** What next-auth could not do, in words. */
async function Problem({ error }: { error: string | string[] | undefined }) {
  if (error === undefined) return null;
  const t = await getTranslations("account.signInProblem");
  const known = ["Verification", "AccessDenied", "OAuthAccountNotLinked"] as const;
  const problem = known.find((each) => each === error) ?? "other";
  return (
    <div className="mb-6">
      <Notice tone="warn" role="status" title={t(`${problem}.title`)}>
        {t(`${problem}.text`)}
      </Notice>
    </div>
  );
}

async function SignedIn({ actor, next }: { actor: Actor; next?: string }) {
  const t = await getTranslations("account.signInPage");
  return (
    <div className="mb-8 grid gap-3">
      <Notice tone="info">
        {t("signedInAs", { name: actor.name ?? actor.email })}{" "}
        <Link href={next ?? "/welcome"}>{t("goOn")}</Link>
      </Notice>
      <div>
        <div data-forgets-words>
          <ActionButton action={signOut} label={t("signOut")} tone="secondary" quiet />
        </div>
      </div>
    </div>
  );
}

/** Plain forms to next-auth: they leave for another site. */
async function OtherSites({ next }: { next?: string }) {
  const sites = otherSites();
  if (sites.length === 0) return null;
  const t = await getTranslations("account.signInPage");
  return (
    <div className="mt-8 grid justify-start gap-3">
      <p className="text-sm">{t("or")}</p>
      {sites.map(({ id, name }) => (
        <form key={id} method="post" action={`/api/auth/signin/${id}`}>
          <input type="hidden" name="callbackUrl" value={next ?? "/welcome"} />
          <Button type="submit" tone="secondary">
            {t("withSite", { site: name })}
          </Button>
        </form>
      ))}
    </div>
  );
}
