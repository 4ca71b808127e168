import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";

/** Everything that was sent to a mail address or a number in E.164, once `part` is among it; links without their host. */
export async function sentTo(dataDir: string, to: string, part: string): Promise<string> {
  const folder = join(dataDir, to.startsWith("+") ? "phone" : "mail");
  await expect.poll(() => lettersTo(folder, to), { timeout: 15_000 }).toContain(part);
  return lettersTo(folder, to);
}

/** The path of the link last sent there that begins with `path`. */
export async function linkSentTo(dataDir: string, to: string, path: string): Promise<string> {
  const sent = await sentTo(dataDir, to, path);
  return sent.slice(sent.lastIndexOf(path)).split(/[\s"<]/)[0] ?? "";
}

async function lettersTo(folder: string, to: string): Promise<string> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => /\.(?:txt|eml)$/.test(name));
  const letters = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return letters
    .filter((letter) => letter.includes(to))
    .map(withoutQuoting)
    .join("\n");
}

/** Quoted-printable (RFC 2045, 6.7) as it was written. */
const withoutQuoting = (letter: string) =>
  Buffer.from(
    letter.replace(/=\n/g, "").replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    "latin1",
  ).toString("utf8");
