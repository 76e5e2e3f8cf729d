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

function placeholders(sentence: string): string[] {
  const names = [...sentence.matchAll(/\{\s*(\w+)\s*[,}]/g)].map((match) => match[1] ?? "");
  const tags = [...sentence.matchAll(/<(\w+)>/g)].map((match) => `<${match[1]}>`);
  return [...new Set([...names, ...tags])].sort();
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
