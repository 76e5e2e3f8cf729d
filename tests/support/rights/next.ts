import { vi } from "vitest";

// What Next.js gives a request, for actions and handlers that are called without a server: cookies, headers, and
// sentences that are their own keys, so that a refusal is known by its code.

const request = { cookies: new Map<string, string>(), headers: new Headers() };

/** The browser that the next call comes from. */
export function comesFrom(cookies: Record<string, string>): void {
  request.cookies = new Map(Object.entries(cookies));
}

const jar = {
  get: (name: string) => {
    const value = request.cookies.get(name);
    return value === undefined ? undefined : { name, value };
  },
  has: (name: string) => request.cookies.has(name),
  getAll: () => [],
  set: () => {},
  delete: () => {},
};
const keys = Object.assign((key: string) => key, { has: () => true, rich: (key: string) => key });

vi.mock("next/headers", () => ({
  cookies: () => Promise.resolve(jar),
  headers: () => Promise.resolve(request.headers),
}));
vi.mock("next-intl/server", () => ({
  getTranslations: () => Promise.resolve(keys),
  getLocale: () => Promise.resolve("en"),
}));
vi.mock("next/cache", () => ({ refresh: () => {}, revalidatePath: () => {} }));
vi.mock("next/server", async (original) => ({
  ...(await original<object>()),
  connection: () => Promise.resolve(),
}));
