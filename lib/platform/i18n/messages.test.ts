import {
  isLiteralElement,
  isPluralElement,
  isPoundElement,
  isSelectElement,
  isTagElement,
  type MessageFormatElement,
  parse,
} from "@formatjs/icu-messageformat-parser";
import { describe, expect, it } from "vitest";
import { namespaces } from "@/lib/platform/i18n/locales";
import { messages } from "@/lib/platform/i18n/messages";

/** Every sentence of a namespace by its dotted key. */
function sentences(tree: object, prefix = ""): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
      typeof value === "object" && value !== null
        ? Object.entries(sentences(value, `${prefix}${key}.`))
        : [[`${prefix}${key}`, String(value)]],
    ),
  );
}

/** The values and tags a sentence fills in; throws when it is no valid ICU message. */
function placeholders(sentence: string): string[] {
  const names = (elements: MessageFormatElement[]): string[] =>
    elements.flatMap((element) => {
      if (isTagElement(element)) return [`<${element.value}>`, ...names(element.children)];
      if (isPluralElement(element) || isSelectElement(element))
        return [element.value, ...Object.values(element.options).flatMap((option) => names(option.value))];
      return isLiteralElement(element) || isPoundElement(element) ? [] : [element.value];
    });
  return [...new Set(names(parse(sentence)))].sort();
}

describe.each(namespaces)("%s", (namespace) => {
  const en = sentences(messages.en[namespace]);
  const es = sentences(messages.es[namespace]);

  it("says the same things in both languages", () => {
    expect(Object.keys(es).sort()).toEqual(Object.keys(en).sort());
  });
  it("leaves no sentence empty", () => {
    expect([...Object.entries(en), ...Object.entries(es)].filter(([, text]) => text.trim() === "")).toEqual(
      [],
    );
  });
  it("fills in the same values in both languages", () => {
    const differing = Object.keys(en).filter(
      (key) => placeholders(en[key] ?? "").join() !== placeholders(es[key] ?? "").join(),
    );
    expect(differing).toEqual([]);
  });
});
