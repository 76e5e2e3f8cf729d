import { currentActor } from "@/app/actor";
import { guarded } from "@/app/guarded";
import { myData } from "@/lib/privacy/my-data";

/** All that is one's own, as JSON. */
async function answer(): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return new Response(null, { status: 404 });
  const text = JSON.stringify(
    await myData(actor),
    (_key, value: unknown) => (typeof value === "bigint" ? String(value) : value),
    2,
  );
  return new Response(text, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": 'attachment; filename="my-commonwork-data.json"',
      "cache-control": "private, no-store",
    },
  });
}

export const GET = guarded(answer);
