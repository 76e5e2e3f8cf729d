import { currentActor } from "@/app/actor";
import { onSeatsChange } from "@/lib/platform/notifications";
import { shutdownSignal } from "@/lib/platform/shutdown";
import { liveCohort } from "@/lib/teams/queries/live-cohort";

/** Longer than a proxy waits for a silent server. */
const heartbeatMilliseconds = 20_000;
/** After that the browser asks again by itself, and whoever has signed out meanwhile hears no more. */
const lifetimeMilliseconds = 5 * 60_000;

/**
 * Rings each time a seat of the cohort is taken, held or freed (server-sent events). It says only that something
 * changed: the page then reads what its reader may see.
 */
export async function GET(request: Request, { params }: RouteContext<"/api/cohorts/[slug]/seats">) {
  if (!(await currentActor())) return new Response(null, { status: 401 });
  const cohort = await liveCohort((await params).slug);
  if (!cohort) return new Response(null, { status: 404 });
  const text = new TextEncoder();
  let stop = () => {};
  const stream = new ReadableStream({
    start(controller) {
      const say = (words: string) => controller.enqueue(text.encode(words));
      const off = onSeatsChange(cohort.id, () => say("event: seats\ndata:\n\n"));
      const heartbeat = setInterval(() => say(":\n\n"), heartbeatMilliseconds);
      const end = () => {
        stop();
        controller.close();
      };
      const lifetime = setTimeout(end, lifetimeMilliseconds);
      const shutdown = shutdownSignal();
      shutdown.addEventListener("abort", end);
      stop = () => {
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
