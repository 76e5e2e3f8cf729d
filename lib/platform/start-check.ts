import "server-only";
import { config } from "@/lib/platform/config";

/** A wrong configuration is said as a server starts, and not at the first visit. */
export function checkConfiguration(): void {
  try {
    config();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exit(1);
  }
}
