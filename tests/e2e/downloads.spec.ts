import { expect, test } from "@playwright/test";
import { continueAs } from "./steps/audience";

test("a download speaks its reader's language, with the codes in columns of their own", async ({ page }) => {
  await continueAs(page, "programme staff");
  const headerOf = async (address: string, language: string) => {
    await page.context().addCookies([{ name: "locale", value: language, url: page.url() }]);
    const response = await page.request.get(address);
    expect(response.status(), address).toBe(200);
    return (await response.text()).split("\r\n")[0] ?? "";
  };
  for (const address of [
    "/api/exports/pipeline",
    "/api/exports/hours-waiting",
    "/api/exports/impact/pro-bono-tech/hours",
    "/api/exports/impact/pro-bono-tech",
  ]) {
    const [english, spanish] = [await headerOf(address, "en"), await headerOf(address, "es")];
    expect(spanish.split(",").length).toBe(english.split(",").length);
    expect(spanish).not.toBe(english);
    expect(english + spanish).not.toMatch(/[a-z]_[a-z]/);
  }
  expect(await headerOf("/api/exports/pipeline", "es")).toMatch(/Referencia,Proyecto,.*Etapa \(código\)/);
});
