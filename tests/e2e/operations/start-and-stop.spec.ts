import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { Installation, stillAlive, temporaryDataDir } from "../../support/installation";

// several starts in a row, on a machine that may be busy
test.describe.configure({ timeout: 180_000 });

let dataDir: string;
test.beforeEach(() => (dataDir = temporaryDataDir()));
test.afterEach(() => fs.rmSync(dataDir, { recursive: true, force: true }));

for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) {
  test(`${signal} leaves nothing running`, async () => {
    const installation = await Installation.ready({ dataDir });
    const processes = installation.processes();
    expect(stillAlive(processes)).toHaveLength(4);
    installation.signal(signal);
    expect(await installation.exited).toBe(0);
    expect(stillAlive(processes)).toEqual([]);
    expect(fs.existsSync(path.join(dataDir, "pg/postmaster.pid"))).toBe(false);
  });
}

test("says what to do when the port is in use", async () => {
  const other = net.createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const { port } = other.address() as net.AddressInfo;
  const installation = await Installation.begin({ dataDir, port });
  expect(await installation.exited).toBe(1);
  expect(installation.output).toMatch(new RegExp(`Port ${port} is in use.*PORT=\\d+ npm start`));
  expect(installation.output).not.toContain("    at ");
  other.close();
});

test("starts again after being killed without a chance to clean up", async () => {
  const killed = await Installation.ready({ dataDir });
  const processes = killed.processes();
  killed.signal("SIGKILL");
  await expect.poll(() => stillAlive(processes.slice(0, 1))).toEqual([]);
  const next = await Installation.ready({ dataDir, port: killed.port });
  expect((await fetch(`${next.url}/api/ready`)).status).toBe(200);
  await next.stop();
  expect(stillAlive(processes)).toEqual([]);
});

test("starts when the lock of a dead database names a process that is somebody else's now", async () => {
  const first = await Installation.ready({ dataDir });
  await first.stop();
  fs.writeFileSync(path.join(dataDir, "pg/postmaster.pid"), `${process.pid}\n${dataDir}/pg\n0\n54320\n`);
  const second = await Installation.ready({ dataDir });
  expect((await fetch(`${second.url}/api/health`)).status).toBe(200);
  await second.stop();
});

test("lists what is wrong with the configuration, in plain words", async () => {
  const env = { NEXTAUTH_SECRET: "short", RESEND_BASE_URL: "nowhere", LOG_LEVEL: "loud" };
  const installation = await Installation.begin({ dataDir, env });
  expect(await installation.exited).toBe(1);
  for (const name of Object.keys(env)) expect(installation.output).toContain(`${name}:`);
  expect(installation.output).not.toContain("    at ");
});

test("leaves nothing running when it has something to say and nobody reads it any more", async () => {
  const installation = await Installation.ready({ dataDir });
  const processes = installation.processes();
  installation.stopReading();
  process.kill(processes.at(-1) ?? 0, "SIGKILL");
  await installation.exited;
  expect(stillAlive(processes)).toEqual([]);
});
