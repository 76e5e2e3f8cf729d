import type { Metadata } from "next";
import { Link } from "@/components/ui/link";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { normaliseEmail } from "@/lib/people/email";
import { linkMinutes } from "@/lib/people/auth/sign-in-link";
import { showsDeveloperPages } from "@/lib/platform/config";
import { readsLocally } from "@/lib/platform/door/readers-peer";
import { getTranslations } from "@/lib/platform/i18n/sentences";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account.sent"))("title") };
}

/** The same for every address, known or not. */
export default async function Sent({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const [{ to }, t] = await Promise.all([searchParams, getTranslations("account.sent")]);
  const address = typeof to === "string" ? normaliseEmail(to) : null;
  return (
    <div className="max-w-form">
      <PageHeading
        size="public"
        title={t("title")}
        lead={address ? t("leadTo", { address, minutes: linkMinutes }) : t("lead", { minutes: linkMinutes })}
      />
      <div className="grid justify-items-start gap-6">
        {showsDeveloperPages(await readsLocally()) && (
          <Notice tone="info" title={t("demoTitle")}>
            {t("demoText")} <Link href="/dev/mail">{t("demoLink")}</Link>
          </Notice>
        )}
        <p className="text-ink-soft">{t("nothingCame")}</p>
        <ButtonLink href="/sign-in" tone="secondary">
          {t("again")}
        </ButtonLink>
      </div>
    </div>
  );
}
