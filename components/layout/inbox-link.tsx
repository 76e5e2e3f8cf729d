import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { getTranslations } from "@/lib/platform/i18n/sentences";

// so many and no more are counted
const mostCounted = 99;

/** The way to one's messages, with how many are new. */
export async function InboxLink({ unread }: { unread: number }) {
  const t = await getTranslations("layout");
  const count = unread > mostCounted ? `${mostCounted}+` : unread;
  return (
    <Link
      href="/inbox"
      className="inline-flex touch items-center gap-1.5 rounded-md px-1 text-sm underline-offset-4 hover:underline"
    >
      <Icon name="mail" className="size-5" />
      <span className="max-sm:sr-only">{t("inbox")}</span>
      {unread > 0 && (
        <>
          <span className="rounded-full bg-brand px-1.5 text-xs font-semibold text-on-brand tabular-nums">
            {count}
          </span>
          <span className="sr-only">{t("unread")}</span>
        </>
      )}
    </Link>
  );
}
