import { readsLocally } from "@/lib/platform/door/readers-peer";
import { keptMessage } from "@/lib/access/developer-mail";

// Mail is styled by attributes and runs nothing: its own policy, and only our page may frame it.
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";

/** A message's HTML by itself, for the frame on its page. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const message = await keptMessage((await params).id, await readsLocally());
  if (!message) return new Response(null, { status: 404 });
  const html = message.html.replace(/<head>/i, '<head><base target="_blank">');
  return new Response(html, {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": policy,
      "x-frame-options": "SAMEORIGIN",
      "cache-control": "no-store",
    },
  });
}
