/** Signs that nobody confuses when typing them from a terminal: no 0 or o, no 1, i or l. */
const SIGNS = "23456789abcdefghjkmnpqrstuvwxyz";
const GROUPS = 3;
const GROUP_LENGTH = 4;

/** Twelve signs (59 bits) out of at least twelve random bytes, `7kmq-3vxp-9rtd`. */
export function readablePassword(bytes: Buffer): string {
  const signs = [...bytes.subarray(0, GROUPS * GROUP_LENGTH)].map((byte) => SIGNS[byte % SIGNS.length] ?? "");
  const groups = Array.from({ length: GROUPS }, (_, group) =>
    signs.slice(group * GROUP_LENGTH, (group + 1) * GROUP_LENGTH),
  );
  return groups.map((group) => group.join("")).join("-");
}
