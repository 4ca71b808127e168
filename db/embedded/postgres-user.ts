import { EmbeddedPostgresError } from "./embedded-postgres-error";
import { runProgram, type SystemUser } from "./run-program";

const NAME = "postgres";

/**
 * The system user that PostgreSQL, which refuses to run as root, shall run as: undefined (this process's own) unless
 * this process is root, then `postgres`, made when missing.
 * @throws EmbeddedPostgresError `no_postgres_user` when it can neither be found nor made
 */
export async function choosePostgresUser(): Promise<SystemUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const user = (await findUser()) ?? (await makeUser());
  if (!user) throw new EmbeddedPostgresError("no_postgres_user", { user: NAME });
  return user;
}

async function findUser(): Promise<SystemUser | null> {
  const [uid, gid] = await Promise.all([numberFrom(["-u", NAME]), numberFrom(["-g", NAME])]);
  return uid && gid ? { uid, gid } : null;
}

async function makeUser(): Promise<SystemUser | null> {
  await succeeds("groupadd", ["--system", NAME]);
  const made =
    (await succeeds("useradd", ["--system", "--gid", NAME, "--no-create-home", "--shell", "/bin/false", NAME])) ||
    (await succeeds("adduser", ["-S", "-H", "-D", NAME]));
  return made ? findUser() : null;
}

async function numberFrom(args: string[]): Promise<number | null> {
  const { code, output } = await runProgram("id", args).catch(() => ({ code: -1, output: "" }));
  return code === 0 ? Number(output.trim()) : null;
}

const succeeds = (file: string, args: string[]) =>
  runProgram(file, args).then(
    ({ code }) => code === 0,
    () => false,
  );
