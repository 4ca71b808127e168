import { StartupError } from "./startup-error.server";

const WANTED = [20, 19] as const;

/**
 * Refuses a Node that is too old for the packages this product uses.
 * @throws StartupError `node_too_old`
 */
export function requireNode(found: string): void {
  const [major = 0, minor = 0] = found.split(".").map(Number);
  const enough = major > WANTED[0] || (major === WANTED[0] && minor >= WANTED[1]);
  if (!enough) throw new StartupError("node_too_old", { wanted: WANTED.join("."), found });
}
