import postgres from "postgres";

/** Why a given database cannot be used. */
export type DatabaseProblem =
  | "database_unreachable"
  | "database_refuses_login"
  | "database_missing"
  | "database_too_old"
  | "database_rights_missing";

/** The problem with what its sentence names: `address` (host:port), `database`, `found` (a version). */
export type DatabaseFinding = { problem: DatabaseProblem; details: Record<string, string>; cause?: unknown };

const OLDEST_VERSION = 150_000;
const CONNECT_SECONDS = 5;

const PROBLEM_OF_CODE = new Map<string, DatabaseProblem>([
  ["28P01", "database_refuses_login"],
  ["28000", "database_refuses_login"],
  ["3D000", "database_missing"],
  ["ENOTFOUND", "database_unreachable"],
  ["EAI_AGAIN", "database_unreachable"],
  ["ECONNREFUSED", "database_unreachable"],
  ["ECONNRESET", "database_unreachable"],
  ["EHOSTUNREACH", "database_unreachable"],
  ["ENETUNREACH", "database_unreachable"],
  ["ETIMEDOUT", "database_unreachable"],
  ["CONNECT_TIMEOUT", "database_unreachable"],
  ["CONNECTION_CLOSED", "database_unreachable"],
]);

/** Tries a database somebody else runs: null when it can be used; errors that say nothing known are thrown on. */
export async function checkDatabaseServer(url: string): Promise<DatabaseFinding | null> {
  const { host, pathname } = new URL(url);
  const details = { address: host, database: decodeURIComponent(pathname.slice(1)) };
  const sql = postgres(url, {
    max: 1,
    connect_timeout: CONNECT_SECONDS,
    fetch_types: false,
    onnotice: () => undefined,
  });
  try {
    const [row] = await sql<{ version: number; found: string; may_create: boolean }[]>`
      select current_setting('server_version_num')::int as version, current_setting('server_version') as found,
             has_database_privilege(current_database(), 'create') as may_create`;
    if (!row || row.version < OLDEST_VERSION) {
      return { problem: "database_too_old", details: { ...details, found: row?.found ?? "?" } };
    }
    return row.may_create ? null : { problem: "database_rights_missing", details };
  } catch (cause) {
    const problem = PROBLEM_OF_CODE.get(codeOf(cause));
    if (!problem) throw cause;
    return { problem, details, cause };
  } finally {
    await sql.end({ timeout: 1 });
  }
}

const codeOf = (error: unknown) => (error instanceof Error && "code" in error ? String(error.code) : "");
