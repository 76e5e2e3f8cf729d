import { Needs } from "@/app/needs";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { ListFilters } from "@/components/ui/list-filters";
import { Pagination } from "@/components/ui/pagination";
import { aPage, type NeedGroup, type NeedsAsked } from "@/lib/attention/groups";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import { withParameters } from "@/lib/platform/paging";

const path = "/staff";

function hrefOf(asked: NeedsAsked, changed: Partial<NeedsAsked> = {}): string {
  const { page, ...filters } = { ...asked, ...changed };
  return withParameters(path, { ...filters, page: page > 1 ? page : undefined });
}

/** Staff of several programmes may look at one. */
export async function OfProgramme({
  asked,
  programmes,
}: {
  asked: NeedsAsked;
  programmes: { slug: string; name: string }[];
}) {
  if (programmes.length < 2) return null;
  const t = await getTranslations("projects");
  return (
    <ListFilters
      action={path}
      label={t("pipeline.programme")}
      kept={{ kind: asked.kind }}
      filters={[
        {
          kind: "one",
          name: "programme",
          label: t("pipeline.programme"),
          any: t("filters.any"),
          value: asked.programme,
          options: programmes.map(({ slug, name }) => ({ value: slug, label: name })),
        },
      ]}
    />
  );
}

/** What waits by what one does about it: the worst of each, or a page of one. */
export async function Waiting({ groups, asked }: { groups: NeedGroup[]; asked: NeedsAsked }) {
  const t = await getTranslations("attention.staff");
  const [only] = groups;
  const pages = asked.kind && only ? Math.ceil(only.total / aPage) : 1;
  const gone = groups.every(({ needs }) => needs.length === 0);
  return (
    <>
      {asked.kind && (
        <p>
          <Link href={hrefOf(asked, { kind: undefined, page: 1 })}>{t("everything")}</Link>
        </p>
      )}
      {!gone && <Needs groups={groups} allOf={(kind) => hrefOf(asked, { kind, page: 1 })} />}
      {gone && (asked.kind || asked.programme) && (
        <EmptyState title={t("goneTitle")} action={<ButtonLink href={path}>{t("goneAction")}</ButtonLink>}>
          {t("goneText")}
        </EmptyState>
      )}
      {gone && !asked.kind && !asked.programme && (
        <EmptyState
          title={t("nothingTitle")}
          action={<ButtonLink href="/staff/projects">{t("nothingAction")}</ButtonLink>}
        >
          {t("nothingText")}
        </EmptyState>
      )}
      <Pagination
        page={asked.page}
        pages={pages}
        previousHref={asked.page > 1 ? hrefOf(asked, { page: Math.min(asked.page - 1, pages) }) : undefined}
        nextHref={asked.page < pages ? hrefOf(asked, { page: asked.page + 1 }) : undefined}
      />
    </>
  );
}
