import "server-only";

type Cause = {
  kind?: string;
  originalCode?: string;
  code?: string;
  message?: string;
  originalMessage?: string;
  constraint?: { index?: string; foreignKey?: unknown; fields?: string[] };
};

function causeOf(error: unknown): Cause | undefined {
  const wrapped = error as {
    meta?: { driverAdapterError?: { cause?: Cause }; message?: string };
    cause?: Cause;
  };
  return wrapped?.meta?.driverAdapterError?.cause ?? wrapped?.cause;
}

function textOf(error: unknown): string {
  const cause = causeOf(error);
  return [cause?.originalMessage, cause?.message, (error as Error | undefined)?.message]
    .filter(Boolean)
    .join("\n");
}

/** The name of the constraint (or of the rule a trigger keeps) that refused a write; null for any other error. */
export function constraintOf(error: unknown): string | null {
  const index = causeOf(error)?.constraint?.index;
  if (index) return index;
  return /constraint\W+(\w+)\W/.exec(textOf(error))?.[1] ?? null;
}

/** PostgreSQL's own code for what went wrong; none where it didn't say. */
function codeOf(error: unknown): string | undefined {
  const cause = causeOf(error);
  return cause?.originalCode ?? cause?.code;
}

/** A deadlock that was broken, or two serializable transactions in each other's way: trying again is right. */
export function isRetryable(error: unknown): boolean {
  if ((error as { code?: string })?.code === "P2034") return true;
  const code = codeOf(error);
  return causeOf(error)?.kind === "TransactionWriteConflict" || code === "40P01" || code === "40001";
}

/** PostgreSQL itself said no. A lost connection (08) and a server that is stopping (57P) are no answer. */
export function isAnswer(error: unknown): boolean {
  return /^(?!08|57P)[\dA-Z]{5}$/.test(codeOf(error) ?? "") || isRetryable(error);
}

const away = new Set(["DatabaseNotReachable", "ConnectionClosed", "SocketTimeout", "TooManyConnections"]);
const awayText =
  /Connection terminated|not queryable|fell silent|trying to connect|Unable to start a transaction/;

/** The database is away, or went away meanwhile. */
export function isAway(error: unknown): boolean {
  const gone = /^(08|57P0)/.test(codeOf(error) ?? "");
  return gone || away.has(causeOf(error)?.kind ?? "") || awayText.test(textOf(error));
}

/** PostgreSQL has no room left to write: the disk is full, or (without a code of its own) a quota is used up. */
export function isOutOfRoom(error: unknown): boolean {
  return codeOf(error) === "53100" || textOf(error).includes("could not extend file");
}
