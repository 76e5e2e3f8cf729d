import fs from "node:fs";
import http from "node:http";
import { expect, test } from "@playwright/test";
import { Installation, temporaryDataDir } from "../../support/installation";

// starts of their own, with the demonstration, on a machine that may be busy
test.describe.configure({ mode: "serial", timeout: 240_000 });

let dataDir: string;
test.beforeAll(() => (dataDir = temporaryDataDir()));
test.afterAll(() => fs.rmSync(dataDir, { recursive: true, force: true }));

type Answer = { status: number; body: string; headers: http.IncomingHttpHeaders };

/** Sends a request with exactly these headers, Host among them, and the path as it is written; a browser changes both. */
function ask(
  { port }: Installation,
  path: string,
  { body, ...headers }: Record<string, string> = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: "localhost", port, path, method: body === undefined ? "GET" : "POST", headers };
    const request = http.request(options, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, body: text, headers: response.headers }),
      );
    });
    request.on("error", reject);
    request.end(body);
  });
}

const page = { accept: "text/html" };
const elsewhere: Record<string, string>[] = [
  { host: "demo.example.org" },
  { "x-forwarded-for": "203.0.113.7" },
  { via: "1.1 proxy" },
  { "x-commonwork-peer": "guess local 127.0.0.1", host: "demo.example.org" },
];

test("a demonstration opens its buttons and its outbox to readers at this machine only", async () => {
  const installation = await Installation.ready({ dataDir, env: { DEMO: "1" } });
  expect(installation.output).toContain("OPEN, for readers at this machine only");
  expect((await ask(installation, "/sign-in")).body).toContain("Continue as administrator");
  for (const path of ["/dev/mail", "/dev/ui"]) expect((await ask(installation, path)).status).toBe(200);
  for (const headers of elsewhere) {
    expect((await ask(installation, "/sign-in", headers)).body).not.toContain("Continue as");
    for (const path of ["/dev/mail", "/dev/ui", "/dev/ui/area"])
      expect((await ask(installation, path, headers)).status, path).toBe(404);
  }
  await installation.stop();
});

test("an open demonstration has no way in for administrators, and says what it is", async () => {
  const installation = await Installation.ready({ dataDir, env: { DEMO: "public" } });
  expect(installation.output).toContain("OPEN TO EVERYONE");
  const { body } = await ask(installation, "/sign-in", { host: "demo.example.org" });
  expect(body).toContain("Continue as programme staff");
  expect(body).not.toContain("Continue as administrator");
  expect(body).toContain("open to everyone");
  expect((await ask(installation, "/dev/mail", { host: "demo.example.org" })).status).toBe(200);
  await installation.stop();
});

test.describe("an installation for real people", () => {
  let installation: Installation;
  test.beforeAll(async () => {
    test.setTimeout(240_000);
    installation = await Installation.ready({ dataDir, env: { DEMO: "0" } });
  });
  test.afterAll(() => installation.stop());

  test("has no buttons and no outbox, though its database once held the demonstration", async () => {
    expect(installation.output).not.toContain("OPEN");
    expect((await ask(installation, "/sign-in")).body).not.toContain("Continue as");
    expect((await ask(installation, "/dev/mail")).status).toBe(404);
  });

  test("answers addresses that can't be read in words and with every header", async () => {
    const broken = [
      "/organizations/%00",
      "/cohorts/%00/fair",
      "/impact?programme=x%00",
      "/api/exports/impact/%00/hours",
      "/sign-in/confirm?token=%00",
      "/organizations/%E0%A4%A",
    ];
    for (const address of broken) {
      const { status, headers, body } = await ask(installation, address, page);
      expect(status, address).toBe(400);
      expect(body).toContain("This address can’t be read");
      expect(headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "referrer-policy": "strict-origin-when-cross-origin",
      });
      expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    }
    const spanish = await ask(installation, "/%00", { ...page, "accept-language": "es" });
    expect(spanish.body).toContain("No se puede leer esta dirección");
    expect((await ask(installation, "/", { cookie: "next-auth.session-token=%00" })).status).toBe(200);
  });

  test("takes nothing from other sites' forms", async () => {
    const form = { ...page, body: "email=someone", "content-type": "application/x-www-form-urlencoded" };
    const others: Record<string, string>[] = [
      { origin: "https://evil.example" },
      { "sec-fetch-site": "cross-site" },
    ];
    for (const from of others) {
      const { status, body } = await ask(installation, "/sign-in", { ...form, ...from });
      expect(status).toBe(403);
      expect(body).toContain("came from another site");
    }
  });

  test("says when something is too large, by its bytes or its fields", async () => {
    for (const body of ["x".repeat(12 * 1024 * 1024 + 1), "a=1&".repeat(6_000)]) {
      const type = "application/x-www-form-urlencoded";
      const answer = await ask(installation, "/sign-in", { ...page, "content-type": type, body });
      expect(answer.status).toBe(413);
      expect(answer.body).toContain("more than one form can take");
    }
  });
});
