import type { ServerResponse } from "node:http";

/** What every answer carries, whoever wrote it: a page, a file, an error. */
export function answerHeaders(publicUrl: string): Record<string, string> {
  return {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "strict-origin-when-cross-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
    // pages bring their own policy, with a nonce
    "content-security-policy": "object-src 'none'; base-uri 'self'; frame-ancestors 'none'",
    ...(publicUrl.startsWith("https:") && {
      "strict-transport-security": "max-age=63072000; includeSubDomains",
    }),
  };
}

/** Adds what is missing as the head of an answer goes out. */
export function addMissing(response: ServerResponse, headers: Record<string, string>): void {
  const writeHead = response.writeHead.bind(response);
  response.writeHead = ((...given: Parameters<typeof writeHead>) => {
    for (const [name, value] of Object.entries(headers))
      if (!response.hasHeader(name)) response.setHeader(name, value);
    return writeHead(...given);
  }) as typeof response.writeHead;
}
