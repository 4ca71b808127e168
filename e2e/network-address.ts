import { randomInt } from "node:crypto";

/** A header of this name says where a request comes from: products of tests are started with it as their PROXY_HEADER. */
export const PROXY_HEADER = "x-real-ip";

/** A header that names an address nobody else has: what one test file asks is not counted against another's. */
export const aNetworkAddress = (): Record<string, string> => ({
  [PROXY_HEADER]: `10.${[0, 1, 2].map(() => randomInt(256)).join(".")}`,
});
