import { ListFilters } from "@/components/ui/list-filters";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { Looking } from "@/lib/formation/asked";
import type { Listed } from "@/lib/formation/listing";
import type { PolicyName } from "@/lib/formation/schema";

type Props = { path: string; policy: PolicyName; looking: Looking; listed: Listed };

/** How many teams there are, and how to find some of them and of the people left out. */
export async function TeamFilters({ path, policy, looking: { q, empty }, listed }: Props) {
  const t = await getTranslations("selection.form");
  return (
    <>
      <p className="max-w-measure text-sm">{t("teamsText", { count: listed.all, short: listed.short })}</p>
      <ListFilters
        action={`${path}#teams`}
        label={t("findTeams")}
        kept={{ policy }}
        filters={[
          { kind: "words", name: "q", label: t("findWords"), value: q },
          { kind: "only", name: "empty", label: t("onlyShort"), chosen: empty },
        ]}
      />
      {(q !== undefined || empty) && (
        <p className="text-sm text-ink-soft">{t("teamsFound", { count: listed.teams.total })}</p>
      )}
    </>
  );
}
