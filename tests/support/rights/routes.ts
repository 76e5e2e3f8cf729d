import { NextRequest } from "next/server";
import { beforeAll, describe, expect, it } from "vitest";
import { ask, tryAs, type Outcome } from "./attempt";
import { audiences, type Audience } from "./audiences";
import { contents } from "./tables";
import { makeWorld, type World } from "./world";

type Address = { params?: Record<string, string>; query?: string };
/** Who may read, at which address, and where addresses of mail may stand in what they get ("members.person.email"). */
type RouteRow = [
  allowed: readonly Audience[],
  address?: (world: World) => Address | Promise<Address>,
  emails?: readonly string[],
];

const none = (): Address => ({});

type Handler = (
  request: NextRequest,
  context: { params: Promise<Record<string, string>> },
) => Promise<Response>;

/** The paths in what was answered at which there is an address of mail, and the names that no answer may have. */
function tellingPaths(value: unknown, path: string[] = []): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => tellingPaths(each, path));
  if (value === null || typeof value !== "object") {
    const telling = typeof value === "string" && /^[^\s@]+@[^\s@]+\.example$/.test(value);
    return telling ? [path.join(".")] : [];
  }
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, key];
    const secret = /token|hash|secret|password/i.test(key) ? [`secret ${here.join(".")}`] : [];
    return [...secret, ...tellingPaths(inner, here)];
  });
}

async function emailsIn(response: Response): Promise<string[]> {
  const type = response.headers.get("content-type") ?? "";
  if (type.includes("event-stream")) {
    await response.body?.cancel();
    return [];
  }
  const text = await response.text();
  if (type.includes("json")) return [...new Set(tellingPaths(JSON.parse(text)))].sort();
  return /[^\s@,"]+@[^\s@,"]+\.example/.test(text) ? ["text"] : [];
}

/** Executes the rows of route handlers ("file METHOD") as each audience. */
export function answers(rows: Record<string, RouteRow>): void {
  let world: World;
  beforeAll(async () => {
    world = await makeWorld();
  }, 60_000);

  describe("a route handler", () => {
    it.each(Object.entries(rows))("%s", async (key, [allowed, addressOf = none, emails = []]) => {
      const [file = "", method = "GET"] = key.split(" ");
      const handlers = (await import(/* @vite-ignore */ `${process.cwd()}/${file}`)) as Record<
        string,
        Handler
      >;
      const { params = {}, query = "" } = await addressOf(world);
      const before = await contents();
      const found: Record<string, unknown> = {};
      const told = new Set<string>();
      for (const audience of audiences) {
        const asked = async (): Promise<Outcome> => {
          const stop = new AbortController();
          const request = new NextRequest(`http://localhost:3000/x${query}`, { method, signal: stop.signal });
          const answer = await ask(() => handlers[method]!(request, { params: Promise.resolve(params) }));
          if (answer.response && answer.allowed)
            for (const each of await emailsIn(answer.response)) told.add(each);
          stop.abort();
          return answer;
        };
        const outcome = await tryAs(world, audience, asked, false);
        if (outcome.allowed !== allowed.includes(audience)) found[audience] = outcome.said;
      }
      expect(found, "whoever is not as the row says, and what they got").toEqual({});
      expect([...told].sort(), "where addresses stand in it").toEqual([...emails].sort());
      expect(await contents(), "reading changes nothing").toBe(before);
    });
  });
}
