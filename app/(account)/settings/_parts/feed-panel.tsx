import { ActionButton } from "@/components/forms/action-button";
import { Input } from "@/components/ui/input";
import { Panel } from "@/components/ui/panel";
import { ownFeed } from "@/lib/community/feed";
import type { Actor } from "@/lib/people/actor";
import { config } from "@/lib/platform/config";
import { formatInstant } from "@/lib/platform/i18n/format";
import { getLocale, getTranslations } from "@/lib/platform/i18n/sentences";
import { endFeed, makeFeed } from "../actions";

/** One's own calendar address: made, made anew, or ended. */
export async function FeedPanel({ actor }: { actor: Actor }) {
  const [t, locale, feed] = await Promise.all([
    getTranslations("community.feed"),
    getLocale(),
    ownFeed(actor),
  ]);
  return (
    <Panel title={t("title")} id="feed">
      <div className="grid gap-4 text-sm">
        <p>{t("text")}</p>
        {feed ? (
          <>
            <label className="grid gap-1.5">
              <span className="font-semibold">{t("address")}</span>
              <Input readOnly defaultValue={`${config().NEXTAUTH_URL}${feed.path}`} />
            </label>
            <p className="text-ink-soft">
              {t("since", { when: formatInstant(feed.madeAt, locale, actor.timeZone ?? undefined) })}
            </p>
            <div className="flex flex-wrap gap-3">
              <ActionButton
                action={makeFeed}
                label={t("again")}
                tone="secondary"
                size="small"
                confirm={{ text: t("againText") }}
              />
              <ActionButton
                action={endFeed}
                label={t("end")}
                tone="quiet"
                size="small"
                confirm={{ text: t("endText") }}
              />
            </div>
          </>
        ) : (
          <ActionButton action={makeFeed} label={t("make")} tone="secondary" size="small" />
        )}
      </div>
    </Panel>
  );
}
