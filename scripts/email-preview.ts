// npm run email:preview: every message in both languages as files to look at, with their plain-text twins.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { render, toPlainText } from "@react-email/render";
import { digestBody } from "@/lib/notifications/digest";
import { digestMessage } from "@/lib/notifications/digest-letter";
import { allKinds, chosenKinds } from "@/lib/notifications/kinds";
import { mailBody } from "@/lib/notifications/notify";
import { locales, type Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { examples } from "@/scripts/mail-examples";

/** Every message by the name of its file, and one mail that gathers the first of each kind. */
function everyMessage(locale: Locale) {
  const t = translator(locale);
  const id = "00000000-0000-4000-8000-000000000000";
  const reader = { id, email: "maria@example.org", name: "Maria Peña", locale };
  const all = allKinds.flatMap((kind) =>
    Object.entries(examples[kind](t, locale)).map(([example, message]) => ({ kind, example, message })),
  );
  const gathered = all
    .filter(({ kind }) => chosenKinds.includes(kind))
    .map(({ kind, message }) => ({ kind, title: message.subject, path: message.path }));
  return [
    ...all.map(
      ({ kind, example, message }) => [`${kind}.${example}`, mailBody(kind, reader, message)] as const,
    ),
    ["digest", digestBody(reader, digestMessage(t, gathered.slice(0, 12), gathered.length))] as const,
  ];
}

const folder = path.resolve(process.env.DATA_DIR || ".data", "mail-preview");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
let written = 0;
for (const locale of locales)
  for (const [name, body] of everyMessage(locale)) {
    const html = await render(body);
    writeFileSync(path.join(folder, `${name}.${locale}.html`), html);
    writeFileSync(path.join(folder, `${name}.${locale}.txt`), toPlainText(html));
    written++;
  }
console.log(`${written} messages, each as .html and .txt, are in ${folder}`);
