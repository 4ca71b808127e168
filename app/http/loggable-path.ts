/** Pages whose address carries a secret: whoever has the address may do what it is for. */
const SECRET_PATH = /^(\/(?:atur-sandi|undangan|daftar\/bukti|berhenti))\/.+$/;

/** The path of an address as the log may keep it: without the query, which is the reader's, and without secrets. */
export function loggablePath(url: string): string {
  const [path = ""] = url.split("?", 1);
  return path.replace(SECRET_PATH, "$1/…");
}
