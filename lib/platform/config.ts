import { z } from "zod";

const filled = z.string("is missing").trim().min(1, "is missing");
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
    COMMONWORK_DEMO: z.enum(["0", "1"]).default("0"),
    RESEND_API_KEY: filled.optional(),
    RESEND_BASE_URL: z.url("must be an address").optional(),
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

/** Demonstration mode: anyone may sign in as anyone, and mail is read at /dev/mail. */
export function isDemo(): boolean {
  return config().COMMONWORK_DEMO === "1";
}

/** Pages for developers: never in production, but for a demonstration. */
export function showsDeveloperPages(): boolean {
  return config().NODE_ENV !== "production" || isDemo();
}
