import { Facts } from "@/components/ui/facts";
import { Panel } from "@/components/ui/panel";
import { formatInstant, formatNumber } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import type { Installation } from "@/lib/system/queries";

type Props = Pick<Installation, "database" | "version"> & { zone?: string };

const recordBackup = `psql "$DATABASE_URL" -c 'insert into "Backup" default values'`;

/** Which version runs on which database, and when it was last backed up. */
export async function About({ database, version, zone }: Props) {
  const [t, locale] = await Promise.all([getTranslations("system.about"), getLocale()]);
  const { lastBackup, milliseconds, bytes } = database;
  return (
    <Panel id="about" title={t("title")}>
      <Facts
        facts={[
          { term: t("version"), detail: version },
          { term: t("database"), detail: database.version },
          { term: t("migration"), detail: database.migration },
          {
            term: t("size"),
            detail: t("megabytes", { number: formatNumber(bytes / 1024 / 1024, locale) }),
          },
          {
            term: t("latency"),
            detail: t("milliseconds", { number: formatNumber(milliseconds, locale, 1) }),
          },
          {
            term: t("backup"),
            detail: lastBackup ? formatInstant(lastBackup, locale, zone) : t("noBackup"),
          },
        ]}
      />
      {!lastBackup && (
        <p className="mt-4 grid gap-1 text-xs text-ink-soft">
          {t("backupHow")} <code className="wrap-anywhere">{recordBackup}</code>
        </p>
      )}
    </Panel>
  );
}
