const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** Text (UTF-8) in base 32 without padding (RFC 4648, 6): how authenticator apps take a secret. */
export function base32(text: string): string {
  const bits = [...new TextEncoder().encode(text)].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => ALPHABET[Number.parseInt(group.padEnd(5, "0"), 2)]).join("");
}
