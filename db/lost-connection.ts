/** Codes of postgres.js and of the socket, as they are when there is no server, or none any more. */
const SOCKET_CODES = new Set([
  "CONNECTION_CLOSED",
  "CONNECTION_ENDED",
  "CONNECTION_DESTROYED",
  "CONNECT_TIMEOUT",
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EAI_AGAIN",
]);

/**
 * SQLSTATEs of a server that ends, crashes, starts or takes no more connections.
 * @see https://www.postgresql.org/docs/18/errcodes-appendix.html
 */
const SERVER_CODES = new Set(["57P01", "57P02", "57P03", "53300", "08000", "08003", "08006", "08001", "08004"]);

/** Whether a statement failed because the database is away: nothing is wrong with the statement, and a later one may pass. */
export const isDatabaseAway = (error: unknown) => whyDatabaseIsAway(error) !== null;

/** The code that says so, such as `ECONNREFUSED` or `57P01`; null when the failure is another. Never holds values of the statement. */
export function whyDatabaseIsAway(error: unknown): string | null {
  for (let each = error; each instanceof Error; each = each.cause) {
    if (isLostWrite(each)) return "CONNECTION_CLOSED";
    const code = "code" in each ? String(each.code) : "";
    if (SERVER_CODES.has(code) || code.startsWith("CONNECTION_")) return code;
    // Others than the database refuse connections too; postgres.js names the statement in its errors.
    if (SOCKET_CODES.has(code) && "query" in each) return code;
  }
  return null;
}

/**
 * Whether this is postgres.js writing to a connection that has just been closed, which it does outside of every promise.
 * The statement is told by other means that the connection is lost, and `createDatabase` has replaced it.
 * @see https://github.com/porsager/postgres/issues/1154
 */
export function isLostWrite(error: unknown): boolean {
  return (
    error instanceof TypeError &&
    error.message.includes("reading 'write'") &&
    /[/\\]postgres[/\\](cjs[/\\])?src[/\\]connection\.js/.test(error.stack ?? "")
  );
}
