import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { requireActor } from "@/app/actor";
import { firstPage } from "@/app/areas";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { rolesOf } from "@/lib/people/actor";
import { getTranslations } from "@/lib/platform/i18n/sentences";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account.welcome"))("title") };
}

/** After signing in: to one's first page, or for a newcomer the two ways in. */
export default async function Welcome() {
  const actor = await requireActor("person", "/welcome");
  const [role] = rolesOf(actor);
  if (role && role in firstPage) redirect(firstPage[role as keyof typeof firstPage]);
  const t = await getTranslations("account.welcome");
  return (
    <>
      <PageHeading size="public" title={t("title")} lead={t("lead")} />
      <div className="grid gap-6 md:grid-cols-2">
        <Panel title={t("skillTitle")} id="skill">
          <p className="mb-5">{t("skillText")}</p>
          <ButtonLink href="/professional/profile">{t("skillButton")}</ButtonLink>
        </Panel>
        <Panel title={t("projectTitle")} id="project">
          <p className="mb-5">{t("projectText")}</p>
          <ButtonLink href="/request">{t("projectButton")}</ButtonLink>
        </Panel>
      </div>
    </>
  );
}
