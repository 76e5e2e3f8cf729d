import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { RequestPage } from "@/lib/intake/queries/request";

/** Why a draft can't be sent yet: staff look for its organization. */
export async function UnlistedNotice({ request: { organization } }: { request: RequestPage }) {
  if (organization.standing !== "UNLISTED") return null;
  const t = await getTranslations("scoping.request");
  return (
    <Notice title={t("unlistedTitle")}>
      <p>{t("unlistedText", { organization: organization.name })}</p>
      <p>
        <Link href="/partner">{t("unlistedLink")}</Link>
      </p>
    </Notice>
  );
}
