import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, inject } from "vitest";

// Runs before the test file is loaded, so that the application finds this database when it first asks for one.
const name = `test_${randomUUID().replaceAll("-", "")}`;
const admin = new pg.Client(inject("adminUrl"));
await admin.connect();
await admin.query(`create database ${name} template template_migrated strategy file_copy`);

const url = new URL(inject("adminUrl"));
url.pathname = `/${name}`;
process.env.DATABASE_URL = url.href;
process.env.NEXTAUTH_SECRET = "a secret that only the tests know";
process.env.NEXTAUTH_URL = "http://localhost:3000";
process.env.COMMONWORK_DEMO = "1";
delete process.env.RESEND_API_KEY;

afterAll(async () => {
  const { disconnect } = await import("@/lib/platform/db");
  await disconnect();
  await admin.query(`drop database ${name} with (force)`);
  await admin.end();
});
