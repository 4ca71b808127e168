import { UnusableInput } from "./unusable-input";

const FAILED = 1;
const UNUSABLE = 2;

/** Turns an expected failure into lines for a person; null for one nobody expected. */
export type Explain = (error: unknown) => string | null;

/**
 * Runs a command to its end: an unusable file or command line is told on stderr with exit code 2, another failure with 1.
 * The process ends by itself, so that a pipe receives everything.
 */
export async function runCommand(
  command: (args: readonly string[]) => Promise<void>,
  explain: Explain = () => null,
): Promise<void> {
  // The reader may have seen enough (`| head`).
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  try {
    await command(process.argv.slice(2));
  } catch (error) {
    if (error instanceof UnusableInput) {
      process.stderr.write(`${error.lines.join("\n")}\n`);
      process.exitCode = UNUSABLE;
      return;
    }
    process.stderr.write(`${explain(error) ?? technical(error)}\n`);
    process.exitCode = FAILED;
  }
}

function technical(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
