import { z } from "zod";
import { trustedProxies } from "@/lib/platform/door/trusted-proxies";

const filled = z.string("is missing").trim().min(1, "is missing");
const proxies = z.string().refine((setting) => {
  try {
    return Boolean(trustedProxies(setting));
  } catch {
    return false;
  }
}, "must name addresses or ranges with commas between, such as 10.0.0.0/8, or loopback");
const port = z.coerce.number().int().min(1).max(65535);

/** Every variable the application reads; .env.example says the same to people. */
export const Environment = z
  .object({
    NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
    DATABASE_URL: filled.regex(/^postgres(ql)?:\/\//, "must begin with postgresql://"),
    DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
    NEXTAUTH_SECRET: filled.min(16, "must have at least 16 characters"),
    NEXTAUTH_URL: z.url("must be an address such as https://example.org").default("http://localhost:3000"),
    PORT: port.default(3000),
    TRUSTED_PROXY: proxies.default(""),
    COMMONWORK_DEMO: z.enum(["0", "1", "public"]).default("0"),
    RESEND_API_KEY: filled.optional(),
    RESEND_BASE_URL: z.url("must be an address").optional(),
    RESEND_WEBHOOK_SECRET: filled.regex(/^whsec_[A-Za-z0-9+/]+=*$/, "must begin with whsec_").optional(),
    MAIL_FROM: filled.default("Commonwork <hello@commonwork.example>"),
    SESSION_IDLE_DAYS: z.coerce.number().int().min(1).max(365).default(14),
    SESSION_DAYS: z.coerce.number().int().min(1).max(365).default(90),
    // handled events go after 30 days: until then a message is what keeps it from being written twice
    MAIL_DAYS: z.coerce.number().int().min(31).max(3650).default(90),
    GITHUB_ID: filled.optional(),
    GITHUB_SECRET: filled.optional(),
    GOOGLE_ID: filled.optional(),
    GOOGLE_SECRET: filled.optional(),
    LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
  })
  .refine((env) => Boolean(env.GITHUB_ID) === Boolean(env.GITHUB_SECRET), {
    path: ["GITHUB_SECRET"],
    error: "GITHUB_ID and GITHUB_SECRET belong together",
  })
  .refine((env) => Boolean(env.GOOGLE_ID) === Boolean(env.GOOGLE_SECRET), {
    path: ["GOOGLE_SECRET"],
    error: "GOOGLE_ID and GOOGLE_SECRET belong together",
  });
export type Config = z.infer<typeof Environment>;

let parsed: Config | undefined;

/** The environment, checked once. Throws one error that lists everything that is wrong. */
export function config(): Config {
  // with it next-auth would let addresses follow the Host header
  delete process.env.AUTH_TRUST_HOST;
  parsed ??= parseEnvironment(process.env);
  return parsed;
}

export function parseEnvironment(env: Record<string, string | undefined>): Config {
  // an empty variable is one that is not set
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const result = Environment.safeParse(given);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`The configuration is not complete:\n${lines.join("\n")}\nSee .env.example.`);
}

/** Demonstration mode: its people are invented, and one may sign in as one of them. */
export function isDemo(): boolean {
  return config().COMMONWORK_DEMO !== "0";
}

/** A demonstration that is open to everyone who reaches it, and therefore has no way in for administrators. */
export function isPublicDemo(): boolean {
  return config().COMMONWORK_DEMO === "public";
}

/** One button an audience: for readers at this very machine, or for all when the demonstration is public. */
export function offersDemonstration(local: boolean): boolean {
  return isPublicDemo() || (isDemo() && local);
}

/** Pages for developers and the outbox: as above, and for who develops. */
export function showsDeveloperPages(local: boolean): boolean {
  return isPublicDemo() || (local && (isDemo() || config().NODE_ENV !== "production"));
}
