import { describe, expect, it } from "vitest";
import { parseEnvironment } from "@/lib/platform/config";

const enough = { DATABASE_URL: "postgresql://localhost/app", NEXTAUTH_SECRET: "long enough to be one" };

describe("the configuration", () => {
  it("needs a database and a secret, and has defaults for the rest", () => {
    expect(parseEnvironment(enough)).toMatchObject({ PORT: 3000, COMMONWORK_DEMO: "0" });
  });

  it("lists everything that is wrong at once", () => {
    const broken = () => parseEnvironment({ DATABASE_URL: "mysql://x", PORT: "ninety", GITHUB_ID: "id" });
    expect(broken).toThrow(/DATABASE_URL: must begin with postgresql/);
    expect(broken).toThrow(/NEXTAUTH_SECRET/);
    expect(broken).toThrow(/PORT/);
  });

  it("takes an empty variable as one that is not set", () => {
    expect(parseEnvironment({ ...enough, RESEND_API_KEY: "" }).RESEND_API_KEY).toBeUndefined();
  });
});
