import { ButtonLink } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { getTranslations } from "@/lib/platform/i18n/sentences";

type Props = {
  needs: { done: number; of: number; begun: boolean; mayWrite: boolean };
  slug: string;
};

/** The needs assessment beside a request: why it is worth ten minutes, how far it is, and the way to it. */
export async function NeedsInvitation({ needs: { done, of, begun, mayWrite }, slug }: Props) {
  if (!begun && !mayWrite) return null;
  const t = await getTranslations("intake.needs");
  const page = `/projects/${slug}/needs`;
  const state =
    done === of
      ? t("state.complete")
      : begun
        ? t("state.half", { done: String(done), of: String(of) })
        : t("state.none");
  return (
    <Panel id="needs" title={t("title")} tone="sunken" actions={<span className="text-sm">{state}</span>}>
      <div className="grid gap-4 text-sm">
        {mayWrite && done < of && <p>{t("inviteText")}</p>}
        <div className="flex flex-wrap gap-3">
          {mayWrite && done < of && (
            <ButtonLink href={`${page}/edit`} tone="secondary">
              {t(begun ? "goOn" : "start")}
            </ButtonLink>
          )}
          {begun && (
            <ButtonLink href={page} tone="quiet">
              {t("read")}
            </ButtonLink>
          )}
        </div>
      </div>
    </Panel>
  );
}
