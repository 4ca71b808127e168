import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import { findFreePort } from "~/db/embedded/free-port";

/** How one start of the product differs from the default; `root` is another checkout, `program` another way to start. */
export type ProductStart = {
  dataDir: string;
  settings?: Readonly<Record<string, string>>;
  root?: string;
  program?: string;
};

/** A product that was started as `npm start` starts it. */
export type ProductProcess = {
  url: string;
  child: ChildProcess;
  /** Everything printed so far, both streams. */
  output: () => string;
  /** Resolves when the product answers; rejects with its output when it ends before. */
  ready: () => Promise<void>;
  /** Resolves when it has also said all that it says at its start, a moment after it answers. */
  announced: () => Promise<void>;
  /** Resolves with the exit code, null after a signal. */
  ended: () => Promise<number | null>;
  /** Sends the signal and waits for the end. */
  end: (signal: NodeJS.Signals) => Promise<number | null>;
};

const projectRoot = fileURLToPath(new URL("..", import.meta.url));

/** Every setting is given, so that nothing of the developer's own environment gets into a test. */
const NO_SETTINGS = {
  DATABASE_URL: "",
  REGENCY_CODE: "",
  TIME_ZONE: "",
  POSTGRES_PORT: "",
  NODE_ENV: "production",
  NODE_OPTIONS: "",
} as const;

/** Starts the product on a free port of 127.0.0.1, with its own data folder. */
export async function startProduct({
  dataDir,
  settings = {},
  root = projectRoot,
  program = join("app", "start.ts"),
}: ProductStart): Promise<ProductProcess> {
  const port = settings["PORT"] ?? String(await findFreePort());
  const child = spawn(process.execPath, ["--import", "tsx", join(root, program)], {
    cwd: root,
    env: {
      ...process.env,
      ...NO_SETTINGS,
      PORT: port,
      HOST: "127.0.0.1",
      LOG_LEVEL: "warn",
      DATA_DIR: dataDir,
      ...settings,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const closed = once(child, "close");
  let printed = "";
  child.stdout.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (printed += chunk.toString()));

  const url = `http://127.0.0.1:${port}`;
  const output = () => printed;
  const ended = async () => {
    await closed;
    return child.exitCode;
  };
  const ready = async () => {
    while (!(await answers(`${url}/sehat`))) {
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(`The product ended:\n${printed}`);
      await wait(25);
    }
  };
  const announced = async () => {
    await ready();
    while (!printed.includes("Ctrl-C")) await wait(25);
  };
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended();
  };
  return { url, child, output, ready, announced, ended, end };
}

/** An empty folder for a product's data that PostgreSQL's user can enter, when the tests run as root. */
export async function makeDataDir(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "gandeng-desa-product-"));
  await chmod(folder, 0o755);
  return folder;
}

const answers = (url: string) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
