import "server-only";
import pino from "pino";

/** Structured lines on standard output; addresses, tokens and secrets are left out wherever they stand. */
export const log = pino({
  level: process.env.LOG_LEVEL || (process.env.VITEST ? "silent" : "info"),
  base: undefined,
  // a database error carries its whole connection along
  serializers: {
    err: (error: unknown) => {
      if (!(error instanceof Error)) return error;
      const { name, message, stack } = error;
      return { name, message, stack, ...("code" in error && { code: error.code }) };
    },
  },
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: ["*.email", "*.token", "*.password", "*.secret", "*.authorization", "*.cookie", "email", "token"],
});
