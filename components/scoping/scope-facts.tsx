import { Link } from "@/components/ui/link";
import { Facts } from "@/components/ui/facts";
import { formatInstant } from "@/lib/platform/i18n/format";
import type { Locale } from "@/lib/platform/i18n/locales";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { ScopePage } from "@/lib/scoping/queries/scope";

/** Beside a scope: whose it is, and where it stands. */
export async function ScopeFacts({ page, locale }: { page: ScopePage; locale: Locale }) {
  const t = await getTranslations("scoping.page");
  const { organization, programme, cohort, project, scoper, savedAt, savedBy } = page;
  return (
    <Facts
      facts={[
        {
          term: t("organization"),
          detail: <Link href={`/organizations/${organization.slug}`}>{organization.name}</Link>,
        },
        { term: t("programme"), detail: programme.name },
        { term: t("cohort"), detail: cohort && <Link href={`/cohorts/${cohort.slug}`}>{cohort.name}</Link> },
        { term: t("number"), detail: `CW-${project.number}` },
        { term: t("scoper"), detail: scoper?.name },
        { term: t("savedAt"), detail: formatInstant(savedAt, locale, programme.timeZone) },
        { term: t("savedBy"), detail: savedBy },
        {
          term: t("document"),
          detail: <Link href={`/projects/${project.slug}/scope/versions/current`}>{t("documentRead")}</Link>,
        },
        {
          term: t("crumbProject"),
          detail: <Link href={`/projects/${project.slug}`}>{t("project")}</Link>,
        },
      ]}
    />
  );
}
