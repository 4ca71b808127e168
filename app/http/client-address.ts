import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";

type Asked = Pick<IncomingMessage, "headers" | "socket">;

/**
 * Where a request comes from: the socket's address, or, behind a proxy whose header is named in the settings (lower
 * case), the last address in that header and nothing else, since only the last was written by the proxy itself. An IPv6
 * address stands for its /64, which is what one household or phone has.
 */
export function clientAddress({ headers, socket }: Asked, proxyHeader: string | null): string {
  const direct = networkOf(socket.remoteAddress ?? "") ?? "";
  if (proxyHeader === null) return direct;
  const said = [headers[proxyHeader]].flat().join(",");
  return networkOf(said.split(",").at(-1) ?? "") ?? direct;
}

/** The address in one spelling; null when it is none. */
function networkOf(text: string): string | null {
  const address = withoutPort(text.trim()).replace(/%.*$/, "");
  const version = isIP(address);
  if (version === 0) return null;
  return version === 4 ? address : networkOfIpv6(address);
}

/** Some proxies write `203.0.113.7:4711` or `[2001:db8::1]:4711`. */
const withoutPort = (text: string) =>
  text.replace(/^\[(.*)\](?::\d+)?$/, "$1").replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1");

function networkOfIpv6(address: string): string {
  const groups = groupsOf(new URL(`http://[${address}]`).hostname.slice(1, -1));
  const [high, low] = groups.slice(6);
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (isMapped && high !== undefined && low !== undefined)
    return [high >> 8, high & 255, low >> 8, low & 255].join(".");
  return `${groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(":")}::`;
}

/** The eight groups of an address as WHATWG writes it: hexadecimal, `::` for the longest run of zeros. */
function groupsOf(canonical: string): number[] {
  const [left = [], right = []] = canonical.split("::").map((side) => (side === "" ? [] : side.split(":")));
  const zeros = Array.from({ length: 8 - left.length - right.length }, () => "0");
  return [...left, ...zeros, ...right].map((group) => Number.parseInt(group, 16));
}
