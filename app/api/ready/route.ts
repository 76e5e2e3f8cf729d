import { connection } from "next/server";
import { readiness } from "@/lib/platform/readiness";

/** Database, migrations and queue answer. */
export async function GET(): Promise<Response> {
  await connection();
  const parts = await readiness();
  const ready = Object.values(parts).every((part) => part === "ready");
  return Response.json(parts, { status: ready ? 200 : 503, headers: { "cache-control": "no-store" } });
}
