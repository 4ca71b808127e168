import { spawn } from "node:child_process";
import { parse } from "node:path";

/** The system user a program runs as; absent is the user of this process. */
export type SystemUser = { uid: number; gid: number };

/** What ran: exit code (-1 when a signal ended it) and everything it printed. */
export type ProgramResult = { code: number; output: string };

export type ProgramOptions = { user?: SystemUser | undefined; quiet?: boolean; signal?: AbortSignal | undefined };

/**
 * Runs one of PostgreSQL's programs to its end, without a shell and outside the terminal's process group, so that
 * Ctrl-C does not reach it; `quiet` gives it no pipe that a server it starts could keep open.
 */
export async function runProgram(
  file: string,
  args: readonly string[],
  options: ProgramOptions = {},
): Promise<ProgramResult> {
  const { user, quiet = false, signal } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      ...user,
      ...(signal && { signal }),
      cwd: parse(file).root,
      // Without a valid locale PostgreSQL refuses to start on macOS.
      env: { ...process.env, LC_ALL: "C" },
      detached: process.platform !== "win32",
      windowsHide: true,
      stdio: quiet ? "ignore" : ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout?.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr?.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.on("error", reject);
    child.on(quiet ? "exit" : "close", (code: number | null) => resolve({ code: code ?? -1, output }));
  });
}
