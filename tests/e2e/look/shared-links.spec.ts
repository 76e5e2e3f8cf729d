import { expect, test, type APIRequestContext } from "@playwright/test";

/** Width and height of a PNG, from its first chunk. */
async function sizeOf(request: APIRequestContext, address: string): Promise<string> {
  const response = await request.get(address);
  expect(response.headers()["content-type"]).toBe("image/png");
  const bytes = await response.body();
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

test("a page that is shared shows the picture, also where it has words of its own", async ({
  page,
  request,
}) => {
  const paths = ["/"];
  for (const list of ["/projects", "/organizations"]) {
    await page.goto(list);
    paths.push((await page.locator(`main a[href^="${list}/"]`).first().getAttribute("href"))!);
  }
  for (const path of paths) {
    await page.goto(path);
    const meta = (name: string) => page.locator(`meta[property="og:${name}"]`).getAttribute("content");
    const picture = new URL((await meta("image"))!);
    expect(await sizeOf(request, picture.pathname), path).toBe("1200x630");
    expect(await meta("image:alt"), path).toContain("Commonwork");
    expect(await meta("site_name"), path).toBe("Commonwork");
  }
});

test("kept on a home screen it has its name and its icons", async ({ page, request }) => {
  await page.goto("/");
  const address = await page.locator('link[rel="manifest"]').getAttribute("href");
  const manifest = (await (await request.get(address!)).json()) as {
    name: string;
    icons: { src: string; sizes: string }[];
  };
  expect(manifest.name).toBe("Commonwork");
  for (const { src, sizes } of manifest.icons.filter(({ src }) => src.endsWith(".png")))
    expect(await sizeOf(request, src), src).toBe(sizes);
  const apple = await page.locator('link[rel="apple-touch-icon"]').getAttribute("href");
  expect(await sizeOf(request, new URL(apple!, page.url()).pathname)).toBe("180x180");
  const icon = await page.locator('link[rel="icon"]').getAttribute("href");
  expect((await request.get(icon!)).headers()["content-type"]).toBe("image/svg+xml");
});
