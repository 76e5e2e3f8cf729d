import type { NextRequest } from "next/server";
import { guarded } from "@/app/guarded";
import { receiveWebhook } from "@/lib/platform/mail/webhook";

const mostCharacters = 256 * 1024;

/** Where Resend tells of addresses that bounce and of readers who complain. */
async function receive(request: NextRequest): Promise<Response> {
  const text = await request.text();
  if (text.length > mostCharacters) return new Response(null, { status: 413 });
  const header = (name: string) => request.headers.get(`svix-${name}`) ?? "";
  const signed = { id: header("id"), timestamp: header("timestamp"), signature: header("signature") };
  return new Response(null, { status: (await receiveWebhook(signed, text)) ? 200 : 401 });
}

export const POST = guarded(receive);
