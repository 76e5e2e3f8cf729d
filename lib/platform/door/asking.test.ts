import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { introduce } from "@/lib/platform/door/asking";
import { comesFromHere } from "@/lib/platform/door/origin";
import { peerHeader, sealed } from "@/lib/platform/door/peer";
import { trustedProxies } from "@/lib/platform/door/trusted-proxies";

function asking(from: string, headers: Record<string, string>, { method = "GET", version = "1.1" } = {}) {
  const socket = new Socket();
  Object.defineProperty(socket, "remoteAddress", { value: from });
  const request = new IncomingMessage(socket);
  Object.assign(request, { method, httpVersion: version, headers: { host: "localhost:3000", ...headers } });
  return request;
}
const peer = (trusted: string, ...given: Parameters<typeof asking>) =>
  introduce(asking(...given), trustedProxies(trusted));

describe("a reader at this machine", () => {
  it.each(["127.0.0.1", "::1", "::ffff:127.0.0.1"])("comes from %s to a name of this machine", (from) => {
    for (const host of ["localhost:3000", "127.0.0.1:3000", "[::1]:3000"])
      expect(peer("", from, { host, origin: `http://${host}`, referer: `http://${host}/` }).local).toBe(true);
  });

  it.each<Record<string, string>>([
    { host: "demo.example.org" },
    { host: "localhost.example.org" },
    { "x-forwarded-for": "203.0.113.7" },
    { "x-forwarded-host": "localhost" },
    { "x-real-ip": "127.0.0.1" },
    { forwarded: "for=203.0.113.7" },
    { via: "1.1 proxy" },
    { origin: "https://demo.example.org" },
    { origin: "null" },
    { referer: "https://demo.example.org/sign-in" },
    { [peerHeader]: "guessed local 127.0.0.1", host: "demo.example.org" },
    { "x-commonwork-own": "anything" },
  ])("sends nothing that a proxy would: %j", (headers) => {
    expect(peer("", "127.0.0.1", headers).local).toBe(false);
  });

  it("is nobody on the network, behind a proxy that asks as of old, or behind one we trust", () => {
    expect(peer("", "192.168.1.5", {}).local).toBe(false);
    expect(peer("", "127.0.0.1", {}, { version: "1.0" }).local).toBe(false);
    expect(peer("loopback", "127.0.0.1", {}).local).toBe(false);
  });
});

describe("the address that limits go by", () => {
  it("is the peer's own, whatever it says about others", () => {
    const request = asking("198.51.100.9", {
      "x-forwarded-for": "203.0.113.7",
      "x-forwarded-host": "evil.example",
    });
    expect(introduce(request, trustedProxies("")).address).toBe("198.51.100.9");
    expect(request.headers["x-forwarded-host"]).toBeUndefined();
  });

  it("is the last that isn't a proxy of ours, when a proxy of ours says it", () => {
    const chain = { "x-forwarded-for": "1.2.3.4, 203.0.113.7, 10.0.0.2" };
    expect(peer("10.0.0.0/8", "10.0.0.1", chain).address).toBe("203.0.113.7");
    expect(peer("10.0.0.0/8", "::ffff:10.0.0.1", chain).address).toBe("203.0.113.7");
    expect(peer("10.0.0.0/8", "10.0.0.1", { "x-forwarded-for": "no address" }).address).toBe("10.0.0.1");
  });

  it("stays the reader's when the page is asked for by this process in their name", () => {
    const headers = { [peerHeader]: sealed({ address: "203.0.113.7", local: false }) };
    expect(peer("", "127.0.0.1", headers)).toEqual({ address: "203.0.113.7", local: false });
  });
});

it("a proxy is named by an address, a range, or the word loopback", () => {
  for (const wrong of ["proxy.example", "10.0.0.0/40", "10.0.0"])
    expect(() => trustedProxies(wrong)).toThrow();
});

describe("what writes", () => {
  const from = (headers: Record<string, string>, url = "https://commonwork.example") =>
    comesFromHere(asking("127.0.0.1", headers, { method: "POST" }), url);

  it("comes from a page of ours, or from no page", () => {
    expect(from({})).toBe(true);
    expect(from({ origin: "http://localhost:3000" })).toBe(true);
    expect(from({ origin: "https://commonwork.example" })).toBe(true);
    expect(from({ origin: "https://proxied.example", "sec-fetch-site": "same-origin" })).toBe(true);
  });

  it("comes from nowhere else", () => {
    expect(from({ origin: "https://evil.example" })).toBe(false);
    expect(from({ origin: "null" })).toBe(false);
    expect(from({ origin: "http://localhost:3000", "sec-fetch-site": "cross-site" })).toBe(false);
    expect(from({ "sec-fetch-site": "same-site" })).toBe(false);
  });

  it("is shown to Next under the name that its reader sees", () => {
    const request = asking("127.0.0.1", { origin: "https://commonwork.example" }, { method: "POST" });
    comesFromHere(request, "https://commonwork.example");
    expect(request.headers["x-forwarded-host"]).toBe("commonwork.example");
  });
});
