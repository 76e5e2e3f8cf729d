import { randomUUID } from "node:crypto";
import type { APIRequestContext, APIResponse } from "@playwright/test";

type Fields = Record<string, string>;

/** What the page's form with this field sends beside what one types, as a browser without scripts reads it. */
export async function hiddenFields(
  request: APIRequestContext,
  address: string,
  field: string,
): Promise<Fields> {
  const html = await (await request.get(address)).text();
  const form = html.split("<form").find((each) => each.includes(`name="${field}"`)) ?? "";
  const inputs = form.match(/<input type="hidden"[^>]*>/g) ?? [];
  const attribute = (input: string, name: string) => new RegExp(`${name}="([^"]*)"`).exec(input)?.[1] ?? "";
  return Object.fromEntries(
    inputs.map((input) => [attribute(input, "name"), attribute(input, "value").replaceAll("&quot;", '"')]),
  );
}

/** Sends the form as a browser without scripts does; a redirect says that it was taken. */
export function post(request: APIRequestContext, address: string, fields: Fields): Promise<APIResponse> {
  return request.post(address, {
    multipart: { ...fields, idempotencyKey: randomUUID() },
    headers: { accept: "text/html" },
    maxRedirects: 0,
  });
}
