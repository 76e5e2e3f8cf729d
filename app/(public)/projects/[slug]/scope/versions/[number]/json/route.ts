import { fileName, loadVersion } from "@/app/(public)/projects/[slug]/scope/versions/[number]/load";
import { guarded } from "@/app/guarded";
import { scopeJson } from "@/lib/scoping/documents/json";

type Context = RouteContext<"/projects/[slug]/scope/versions/[number]/json">;

/** A version as data: docs/scope-format.md describes its shape. */
async function answer(_request: Request, { params }: Context): Promise<Response> {
  const { slug, number } = await params;
  const page = await loadVersion(slug, number);
  return Response.json(scopeJson(page), {
    headers: {
      "content-disposition": `attachment; filename="${fileName(page, "json")}"`,
      "cache-control": "private, no-store",
    },
  });
}

export const GET = guarded(answer);
