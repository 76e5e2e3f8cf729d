/** Runs once as a server process starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs")
    (await import("@/lib/platform/start-check")).checkConfiguration();
}
