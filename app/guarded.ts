import "server-only";
import type { NextRequest } from "next/server";
import { currentActor } from "@/app/actor";
import { readersAddress, readersPage } from "@/lib/platform/door/readers-peer";
import { noteRefused } from "@/lib/platform/refused-attempts";

type Context = { params: Promise<Record<string, string>> };
type Handler<C> = (request: NextRequest, context: C) => Promise<Response>;

/** A route handler that some may not ask: who is turned away leaves a trace. */
export function guarded<C extends Context>(handler: Handler<C>): Handler<C> {
  return async (request, context) => {
    try {
      const response = await handler(request, context);
      if ([401, 403, 404].includes(response.status)) await note(context);
      return response;
    } catch (error) {
      if (String((error as { digest?: unknown }).digest).startsWith("NEXT_HTTP_ERROR_FALLBACK"))
        await note(context);
      throw error;
    }
  };
}

async function note({ params }: Context): Promise<void> {
  const [who, address, page, sent] = await Promise.all([
    currentActor(),
    readersAddress(),
    readersPage(),
    params,
  ]);
  noteRefused({ who, address, page, code: who ? "not-found" : "signed-out", sent });
}
