// The built application for the tests in the browser: its own data folder, and in it a database fresh for this run.
import pg from "pg";
import { openDatabase } from "../../scripts/pg.mjs";

delete process.env.DATABASE_URL;
delete process.env.NEXTAUTH_URL;
const database = await openDatabase();
const admin = new pg.Client(database.adminUrl);
await admin.connect();
await admin.query("drop database commonwork with (force)");
await admin.end();
await import("../../scripts/start.mjs");
