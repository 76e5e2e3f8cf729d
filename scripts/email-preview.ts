// npm run email:preview: every message in both languages as files to look at, with their plain-text twins.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { render, toPlainText } from "@react-email/render";
import { allKinds } from "@/lib/notifications/kinds";
import { mailBody } from "@/lib/notifications/notify";
import { locales } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { examples } from "@/scripts/mail-examples";

const folder = path.resolve(process.env.DATA_DIR || ".data", "mail-preview");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
let written = 0;
for (const locale of locales)
  for (const kind of allKinds)
    for (const [example, message] of Object.entries(examples[kind](translator(locale), locale))) {
      const reader = {
        id: "00000000-0000-4000-8000-000000000000",
        email: "maria@example.org",
        name: "Maria Peña",
        locale,
      };
      const html = await render(mailBody(kind, reader, message));
      writeFileSync(path.join(folder, `${kind}.${example}.${locale}.html`), html);
      writeFileSync(path.join(folder, `${kind}.${example}.${locale}.txt`), toPlainText(html));
      written++;
    }
console.log(`${written} messages, each as .html and .txt, are in ${folder}`);
