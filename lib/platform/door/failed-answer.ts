import type { ServerResponse } from "node:http";

type Write = ServerResponse["write"];

/**
 * Holds an answer of status 500 back until it is whole, then gives it on, unless `instead` answers in its place. All other
 * answers pass as they come.
 */
export function heldFailure(response: ServerResponse, instead: () => Promise<boolean>): void {
  const { write, end, flushHeaders, writeHead } = response;
  const held: Buffer[] = [];
  const fails = () => response.statusCode === 500 && !response.headersSent;
  const hold = ([chunk, ...rest]: unknown[]) => {
    if (typeof chunk === "string")
      held.push(Buffer.from(chunk, typeof rest[0] === "string" ? (rest[0] as BufferEncoding) : "utf8"));
    else if (chunk instanceof Uint8Array) held.push(Buffer.from(chunk));
    const done = [chunk, ...rest].find((each) => typeof each === "function") as (() => void) | undefined;
    if (done) queueMicrotask(done);
  };
  // what Next put in between (compression) has done its part by then
  const release = () => Object.assign(response, { write, end, flushHeaders, writeHead });

  response.writeHead = ((...given: Parameters<typeof writeHead>) => {
    response.statusCode = given[0];
    return fails() ? response : writeHead.apply(response, given);
  }) as typeof writeHead;
  response.flushHeaders = () => void (fails() || flushHeaders.call(response));
  response.write = ((...given: Parameters<Write>) => {
    if (!fails()) return write.apply(response, given);
    hold(given);
    return true;
  }) as Write;
  response.end = ((...given: Parameters<ServerResponse["end"]>) => {
    if (!fails()) return end.apply(response, given);
    hold(given);
    release();
    void instead().then((answered) => answered || response.end(Buffer.concat(held)));
    return response;
  }) as ServerResponse["end"];
}
