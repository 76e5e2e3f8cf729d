// The web server: Next behind a door of our own that knows who asks, refuses in words, and adds the headers to all.
import fs from "node:fs";
import http, { type IncomingMessage, type ServerResponse } from "node:http";
import path from "node:path";
import next from "next";
import { config } from "@/lib/platform/config";
import { isReadable } from "@/lib/platform/door/addresses";
import { addMissing, answerHeaders } from "@/lib/platform/door/answer-headers";
import { introduce } from "@/lib/platform/door/asking";
import { watchDatabase } from "@/lib/platform/door/database-watch";
import { heldFailure } from "@/lib/platform/door/failed-answer";
import { heldBody } from "@/lib/platform/door/held-body";
import { comesFromHere } from "@/lib/platform/door/origin";
import { answerPlainly } from "@/lib/platform/door/plain-page";
import { trustedProxies } from "@/lib/platform/door/trusted-proxies";

const dir = path.resolve(import.meta.dirname, "..");
const hostname = process.env.HOST || "127.0.0.1";
const { NODE_ENV, NEXTAUTH_URL, DATABASE_URL, PORT: port, TRUSTED_PROXY } = config();
const dev = NODE_ENV === "development";
const headers = answerHeaders(NEXTAUTH_URL);
const trusted = trustedProxies(TRUSTED_PROXY);
/** These bring a limit of their own and read while it comes. */
const streamed = /^\/api\/imports(\/|\?|$)/;
/** These say for themselves how the database is, or don't need it. */
const withoutDatabase = /^\/(api\/(health|ready)|_next)(\/|\?|$)/;

// Next asks itself for pages at this address
process.env.PORT = String(port);
process.env.__NEXT_PRIVATE_ORIGIN = `http://localhost:${port}`;
process.chdir(dir);
takeStandaloneSettings();

const server = http.createServer((request, response) => void answer(request, response));
const app = next({ dev, dir, hostname, port, httpServer: server });
const database = watchDatabase(DATABASE_URL);

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const address = request.url ?? "/";
  const since = performance.now();
  addMissing(response, headers);
  /** A page that broke because the database went away under it says so, and says it without scripts. */
  const unlessDatabase = async () => {
    const away = await database.wasAwaySince(since);
    if (away) answerPlainly(request, response, "noDatabase");
    return away;
  };
  try {
    introduce(request, trusted);
    if (request.headers.cookie?.includes("%00")) delete request.headers.cookie;
    if (!isReadable(address)) return answerPlainly(request, response, "badAddress");
    if (!comesFromHere(request, NEXTAUTH_URL)) return answerPlainly(request, response, "otherSite");
    if (!database.up && !withoutDatabase.test(address) && !request.headers["next-action"])
      return answerPlainly(request, response, "noDatabase");
    const hasBody = request.method !== "GET" && request.method !== "HEAD" && !streamed.test(address);
    if (hasBody && !(await heldBody(request))) return answerPlainly(request, response, "tooLarge");
    if (!withoutDatabase.test(address)) heldFailure(response, unlessDatabase);
    await app.getRequestHandler()(request, response);
  } catch (error) {
    console.error(error);
    if (!(await unlessDatabase())) answerPlainly(request, response, "ourFault");
  }
}

/** What can't even be read as HTTP is answered with the same headers. */
server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
  if (!socket.writable || error.code === "ECONNRESET") return void socket.destroy();
  const status =
    error.code === "HPE_HEADER_OVERFLOW" ? "431 Request Header Fields Too Large" : "400 Bad Request";
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${status}`, "connection: close", "content-length: 0", ...lines, "", ""].join("\r\n"));
});

/** The folder that a container holds brings the settings it was built with, and no next.config.ts. */
function takeStandaloneSettings() {
  const file = path.join(dir, ".next/required-server-files.json");
  if (fs.existsSync(path.join(dir, "next.config.ts")) || !fs.existsSync(file)) return;
  const { config: built } = JSON.parse(fs.readFileSync(file, "utf8")) as { config: unknown };
  process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(built);
}

/** No new readers, and those who are being served to the end; long streams end themselves. */
function stopWhenAsked() {
  let stopping = false;
  for (const name of ["SIGINT", "SIGTERM"] as const)
    process.on(name, () => {
      if (stopping) return;
      stopping = true;
      const idle = setInterval(() => server.closeIdleConnections(), 100);
      server.close(() => {
        clearInterval(idle);
        void app.close().finally(() => process.exit(0));
      });
      if (dev) server.closeAllConnections();
    });
}

// as `next start` does: what fails beside a request is said and takes nobody else's with it
for (const event of ["uncaughtException", "unhandledRejection"])
  process.on(event, (error) => console.error(error));
stopWhenAsked();
await app.prepare();
server.once("error", (error) => {
  console.error(error);
  process.exit(1);
});
server.listen(port, hostname);
