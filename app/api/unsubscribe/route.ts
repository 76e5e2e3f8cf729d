import { redirect } from "next/navigation";
import type { NextRequest } from "next/server";
import { guarded } from "@/app/guarded";
import { EndMail } from "@/lib/notifications/schema";
import { endingOf, endMail } from "@/lib/notifications/unsubscribe";
import { withParameters } from "@/lib/platform/paging";

const tokenOf = (request: NextRequest) => request.nextUrl.searchParams.get("token") ?? "";

/** One press in a mail program (RFC 8058): posted without a session, and without a page. */
async function end(request: NextRequest): Promise<Response> {
  const { data } = EndMail.safeParse({ token: tokenOf(request) });
  if (!data || !(await endingOf(data.token))) return new Response(null, { status: 404 });
  await endMail(data);
  return new Response(null, { status: 200 });
}

/** Whoever opens the address in a browser gets the page with one button. */
async function show(request: NextRequest): Promise<Response> {
  redirect(withParameters("/unsubscribe", { token: tokenOf(request) }));
}

export const POST = guarded(end);
export const GET = guarded(show);
