import { feedOf } from "@/lib/community/feed";
import { calendarFile } from "@/lib/platform/calendar-file";
import { config } from "@/lib/platform/config";

/** A person's dates for their calendar program, which signs in nowhere: the address is the key. */
export async function GET(_request: Request, { params }: { params: Promise<{ token: string }> }) {
  const feed = await feedOf((await params).token, config().NEXTAUTH_URL);
  if (!feed) return new Response(null, { status: 404 });
  return new Response(calendarFile("Commonwork", feed.events), {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "cache-control": "private, max-age=900",
      "referrer-policy": "no-referrer",
      "x-robots-tag": "noindex",
    },
  });
}
