import { shutdownSignal } from "@/lib/platform/shutdown";

/** Longer than a proxy waits for a silent server. */
const heartbeatMilliseconds = 20_000;
/** After that the browser asks again by itself, and whoever has signed out meanwhile hears no more. */
const lifetimeMilliseconds = 5 * 60_000;
/** A person's open pages; more than a handful is no person. */
const mostForOne = 6;
const open = new Map<string, number>();

/**
 * A line of server-sent events that says only that something changed: the page then reads what its reader may see.
 * `listen` begins to ring and gives the way to stop. Six lines for one person are open at most.
 */
export function ringing(
  request: Request,
  personId: string,
  listen: (ring: () => void) => () => void,
): Response {
  const before = open.get(personId) ?? 0;
  if (before >= mostForOne) return new Response(null, { status: 429, headers: { "retry-after": "60" } });
  open.set(personId, before + 1);
  const text = new TextEncoder();
  let stop = () => {};
  const stream = new ReadableStream({
    start(controller) {
      const say = (words: string) => controller.enqueue(text.encode(words));
      const off = listen(() => say("event: change\ndata:\n\n"));
      const heartbeat = setInterval(() => say(":\n\n"), heartbeatMilliseconds);
      const end = () => {
        stop();
        controller.close();
      };
      const lifetime = setTimeout(end, lifetimeMilliseconds);
      const shutdown = shutdownSignal();
      shutdown.addEventListener("abort", end);
      let stopped = false;
      stop = () => {
        if (stopped) return;
        stopped = true;
        leave(personId);
        off();
        clearInterval(heartbeat);
        clearTimeout(lifetime);
        shutdown.removeEventListener("abort", end);
      };
      request.signal.addEventListener("abort", stop);
      say("retry: 2000\n\n");
    },
    cancel: () => stop(),
  });
  return new Response(stream, {
    headers: { "content-type": "text/event-stream", "cache-control": "no-store", "x-accel-buffering": "no" },
  });
}

function leave(personId: string) {
  const left = (open.get(personId) ?? 1) - 1;
  if (left > 0) open.set(personId, left);
  else open.delete(personId);
}
