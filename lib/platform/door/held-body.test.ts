import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { heldBody } from "@/lib/platform/door/held-body";

const bytes = 100_000;
let url: string;
const server = http.createServer((request, response) => void answer(request, response));

async function answer(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
  const whole = await heldBody(request, { bytes, fields: 100 });
  if (!whole) return void response.writeHead(413).end();
  let length = 0;
  for await (const chunk of request) length += (chunk as Buffer).length;
  response.end(String(length));
}
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

const send = (body: BodyInit, headers = {}) =>
  fetch(url, { method: "POST", body, headers, duplex: "half" } as RequestInit);
const pieces = (count: number) =>
  new ReadableStream({
    start(controller) {
      for (let piece = 0; piece < count; piece++) controller.enqueue(new Uint8Array(10_000));
      controller.close();
    },
  });
function form(fields: number) {
  const data = new FormData();
  for (let field = 0; field < fields; field++) data.append("row", String(field));
  return data;
}

it("a body within the limits is given on whole, whether its length is said or not", async () => {
  expect(await (await send("x".repeat(bytes))).text()).toBe(String(bytes));
  expect(await (await send(pieces(10))).text()).toBe(String(bytes));
  expect(await (await send("")).text()).toBe("0");
});

it("a body beyond them is refused, whether its length is said or not, and the line stays usable", async () => {
  expect((await send("x".repeat(bytes + 1))).status).toBe(413);
  expect((await send(pieces(11))).status).toBe(413);
  expect((await send("after")).status).toBe(200);
});

it("a form of too many fields is refused before anyone reads them", async () => {
  expect((await send(form(100))).status).toBe(200);
  expect((await send(form(101))).status).toBe(413);
  const pairs = (count: number) => new URLSearchParams(Array.from({ length: count }, () => ["row", "1"]));
  expect((await send(pairs(100))).status).toBe(200);
  expect((await send(pairs(200))).status).toBe(413);
});
