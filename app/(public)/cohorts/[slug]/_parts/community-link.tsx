import { ButtonLink } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { getTranslations } from "@/lib/platform/i18n/sentences";

/** The way into the cohort's own space, for those who belong to it. */
export async function CommunityLink({ slug }: { slug: string }) {
  const t = await getTranslations("community");
  return (
    <Panel title={t("link")} id="community" tone="sunken">
      <div className="grid justify-items-start gap-4 text-sm">
        <p>{t("linkText")}</p>
        <ButtonLink href={`/cohorts/${slug}/community`} tone="secondary" size="small">
          {t("link")}
        </ButtonLink>
      </div>
    </Panel>
  );
}
