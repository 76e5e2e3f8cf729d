import { fileName, loadVersion } from "@/app/(public)/projects/[slug]/scope/versions/[number]/load";
import { guarded } from "@/app/guarded";
import { getLocale } from "@/lib/platform/i18n/sentences";
import { scopeMarkdown } from "@/lib/scoping/documents/markdown";

type Context = RouteContext<"/projects/[slug]/scope/versions/[number]/markdown">;

/** A version as a Markdown file. */
async function answer(_request: Request, { params }: Context): Promise<Response> {
  const { slug, number } = await params;
  const page = await loadVersion(slug, number);
  return new Response(scopeMarkdown(page, await getLocale()), {
    headers: {
      "content-type": "text/markdown; charset=utf-8",
      "content-disposition": `attachment; filename="${fileName(page, "md")}"`,
      "cache-control": "private, no-store",
    },
  });
}

export const GET = guarded(answer);
