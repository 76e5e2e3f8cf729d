import { render, toPlainText } from "@react-email/render";
import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { allKinds } from "@/lib/notifications/kinds";
import { locales } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { MailGreeting } from "@/lib/platform/mail/layout";
import { examples } from "@/scripts/mail-examples";
import { read, sourceFiles } from "@/tests/support/source-files";

const greeted = async (name: string | null, locale: "en" | "es") =>
  toPlainText(await render(createElement(MailGreeting, { locale, name }))).trim();

it("greets who has told nobody their name without one", async () => {
  expect(await greeted("Ada", "en")).toBe("Hello Ada,");
  expect(await greeted(null, "en")).toBe("Hello,");
  expect(await greeted(null, "es")).toBe("Hola:");
});

it("one way tells people: nothing but notify and its digests writes mail, beside the link that signs in, and one component draws it", () => {
  const using = (pattern: RegExp) =>
    sourceFiles(/^(lib|app|scripts)\/.*\.tsx?$/).filter((file) => pattern.test(read(file)));
  expect(using(/\bqueueMail\(/)).toEqual([
    "lib/notifications/digest.ts",
    "lib/notifications/notify.ts",
    "lib/people/auth/sign-in-link.ts",
    "lib/platform/mail/queue.tsx",
  ]);
  expect(using(/<Mail(Layout|Greeting|Text|Button)\b/)).toEqual([
    "lib/platform/mail/layout.tsx",
    "lib/platform/mail/message.tsx",
  ]);
});

it("puts no address in the place of a reader's name", () => {
  const telling = sourceFiles(/^lib\/.*\.tsx?$/).filter((file) => /\bnotify\(|\basReader\b/.test(read(file)));
  expect(telling.length).toBeGreaterThan(10);
  expect(telling.filter((file) => /\bname: \w+\.name \?\? \w+\.email/.test(read(file)))).toEqual([]);
});

describe.each(locales)("in the preview, %s", (locale) => {
  it.each(allKinds)("there is a message of the kind %s, with words and a way on", (kind) => {
    const messages = Object.values(examples[kind](translator(locale), locale));
    expect(messages.length).toBeGreaterThan(0);
    for (const { subject, body, button, path } of messages) {
      expect(path).toMatch(/^\/[^/\\]/);
      // a sentence that is missing shows as its key
      for (const sentence of [subject, button, ...body.filter((part) => typeof part === "string")])
        expect(sentence).not.toMatch(/^$|^\w+(\.\w+)+$|\{\w+/);
    }
  });
});
