import { currentActor } from "@/app/actor";
import { guarded } from "@/app/guarded";
import { organizationExport } from "@/lib/privacy/organization-export";

/** Everything that is an organization's, for its members, as one JSON file. */
async function answer(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const everything = await organizationExport(await currentActor(), id);
  if (!everything) return new Response(null, { status: 404 });
  return new Response(JSON.stringify(everything, null, 2), {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="organization-${id}.json"`,
      "cache-control": "private, no-store",
    },
  });
}

export const GET = guarded(answer);
