import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { isLocale, localeFromHeader, type Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";

export type Trouble = "badAddress" | "tooLarge" | "otherSite" | "noDatabase" | "ourFault";
const statusOf = { badAddress: 400, tooLarge: 413, otherSite: 403, noDatabase: 503, ourFault: 500 } as const;

const retrySeconds = 5;

const style =
  ":root{color-scheme:light dark}body{font:1.0625rem/1.6 system-ui,sans-serif;max-width:36rem;margin:12vh auto;padding:0 1.25rem}h1{font-size:1.75rem;line-height:1.25}a{color:inherit}";
const styleHash = createHash("sha256").update(style).digest("base64");
const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; frame-ancestors 'none'`;

/** Says in the reader's language what stands in the way, without Next: a page, or the sentence for a program. */
export function answerPlainly(request: IncomingMessage, response: ServerResponse, trouble: Trouble): void {
  if (response.headersSent) return void response.end();
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  const locale = readersLocale(request);
  const t = translator(locale);
  const title = t(`door.${trouble}.title`);
  const text = t(`door.${trouble}.text`);
  const asPage = request.headers.accept?.includes("text/html") && !request.headers["next-action"];
  response.writeHead(statusOf[trouble], {
    "content-type": `text/${asPage ? "html" : "plain"}; charset=utf-8`,
    "content-security-policy": policy,
    "content-language": locale,
    "cache-control": "no-store",
    ...(trouble === "noDatabase" && { "retry-after": String(retrySeconds) }),
  });
  if (request.method === "HEAD") return void response.end();
  // what was read is read again by itself; what was sent is the sender's to send again
  const looksAgain = trouble === "noDatabase" && request.method === "GET";
  response.end(
    asPage ? page({ locale, title, text, front: t(`door.front`), looksAgain }) : `${title} ${text}\n`,
  );
}

const again = `<meta http-equiv="refresh" content="${retrySeconds}">`;

type Plain = { locale: Locale; title: string; text: string; front: string; looksAgain: boolean };

const page = ({ locale, title, text, front, looksAgain }: Plain) =>
  `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">${looksAgain ? again : ""}<meta name="viewport" content="width=device-width"><title>${title} · Commonwork</title><style>${style}</style></head><body><main id="content"><h1>${title}</h1><p>${text}</p><p><a href="/">${front}</a></p></main></body></html>`;

function readersLocale({ headers }: IncomingMessage): Locale {
  const chosen = /(?:^|;\s*)locale=(\w+)/.exec(headers.cookie ?? "")?.[1];
  return isLocale(chosen) ? chosen : localeFromHeader(headers["accept-language"]);
}
