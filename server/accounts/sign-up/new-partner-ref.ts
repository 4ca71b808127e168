import { randomInt } from "node:crypto";

/** Letters and digits that nobody confuses on the phone: no 0 O 1 I L. */
const SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const LENGTH = 6;

/** A partner's ref, `M-7K3F9Q`: one of 30⁶, some 900 million; whoever saves it looks whether it is free. */
export function newPartnerRef(): string {
  const signs = Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)] ?? "");
  return `M-${signs.join("")}`;
}
