import { ActionButton } from "@/components/forms/action-button";
import { ButtonLink } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import type { FormAction } from "@/lib/platform/action-state";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import type { NeedsBeside } from "@/lib/scoping/queries/beside-scope";
import type { ScopePage } from "@/lib/scoping/queries/scope";

type BringNeedsProps = { page: ScopePage; needs: NeedsBeside; action: FormAction };

/** The needs assessment beside a scope: to read, to write, and to bring in where the scope is still empty. */
export async function BringNeeds({ page, needs, action }: BringNeedsProps) {
  const { begun, done, of, fillable } = needs;
  if (!page.mayWrite) return null;
  const [t, locale] = await Promise.all([getTranslations("intake.needs"), getLocale()]);
  const fields = new Intl.ListFormat(locale).format(fillable.map((field) => t(`scopeFields.${field}`)));
  const href = `/projects/${page.project.slug}/needs`;
  return (
    <Panel
      id="needs"
      title={fillable.length > 0 ? t("bringTitle") : t("title")}
      tone="sunken"
      actions={
        <span className="text-sm">
          {t(done === of ? "state.complete" : begun ? "state.half" : "state.none", {
            done: String(done),
            of: String(of),
          })}
        </span>
      }
    >
      <div className="grid gap-4 text-sm">
        <p>{fillable.length > 0 ? t("bringText", { fields }) : t("lead")}</p>
        <div className="flex flex-wrap gap-3">
          {fillable.length > 0 && (
            <ActionButton
              action={action}
              fields={{ projectId: page.project.id }}
              label={t("bring")}
              tone="primary"
            />
          )}
          <ButtonLink href={begun ? href : `${href}/edit`} tone="secondary">
            {t(begun ? "read" : "start")}
          </ButtonLink>
        </div>
      </div>
    </Panel>
  );
}
