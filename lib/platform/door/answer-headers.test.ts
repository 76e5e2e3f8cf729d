import { expect, it } from "vitest";
import { answerHeaders } from "@/lib/platform/door/answer-headers";

it("over HTTPS every answer asks for HTTPS from then on, and over HTTP none does", () => {
  const always = answerHeaders("https://commonwork.example");
  expect(always["strict-transport-security"]).toBe("max-age=63072000; includeSubDomains");
  expect(answerHeaders("http://localhost:3000")).not.toHaveProperty("strict-transport-security");
  expect(always).toMatchObject({
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
    "content-security-policy": expect.stringContaining("frame-ancestors 'none'") as string,
  });
});
