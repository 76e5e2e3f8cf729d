import { render, toPlainText } from "@react-email/render";
import { createElement } from "react";
import { expect, it } from "vitest";
import { MailGreeting } from "@/lib/platform/mail/layout";
import { read, sourceFiles } from "@/tests/support/source-files";

const greeted = async (name: string | null, locale: "en" | "es") =>
  toPlainText(await render(createElement(MailGreeting, { locale, name }))).trim();

it("greets who has told nobody their name without one", async () => {
  expect(await greeted("Ada", "en")).toBe("Hello Ada,");
  expect(await greeted(null, "en")).toBe("Hello,");
  expect(await greeted(null, "es")).toBe("Hola:");
});

it("every letter begins with that greeting, and none puts an address in the place of a reader's name", () => {
  const files = sourceFiles(/^lib\/.*\.tsx?$/);
  const saying = files.filter((file) => file.endsWith(".tsx") && read(file).includes('"mail.greeting"'));
  expect(saying).toEqual(["lib/platform/mail/layout.tsx"]);
  const queueing = files.filter((file) => /\bqueueMail\(|<MailGreeting/.test(read(file)));
  expect(queueing.length).toBeGreaterThan(10);
  expect(queueing.filter((file) => /\bname: \w+\.name \?\? \w+\.email/.test(read(file)))).toEqual([]);
});
