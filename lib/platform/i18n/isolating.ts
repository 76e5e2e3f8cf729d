import { isolated } from "@/lib/platform/i18n/isolate";

type Say = (key: string, values?: Record<string, unknown>, ...rest: unknown[]) => unknown;
type Translator = Say & { rich: Say; markup: Say; raw: unknown; has: unknown };

/** The same translator, in whose sentences a name that is written from right to left moves no other word. */
export function isolating<Given>(translate: Given): Given {
  const t = translate as Translator;
  return Object.assign(withIsolated(t), {
    rich: withIsolated(t.rich),
    markup: withIsolated(t.markup),
    raw: t.raw,
    has: t.has,
  }) as Given;
}

function withIsolated(say: Say): Say {
  return (key, values, ...rest) => say(key, values && isolatedValues(values), ...rest);
}

const isolatedValues = (values: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" ? isolated(value) : value,
    ]),
  );
