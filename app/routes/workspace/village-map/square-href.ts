import { href } from "../../../http/href";
import type { MapSquare } from "./map-square";

type Typed = { latitude: string | undefined; longitude: string | undefined };

const plain = (typed: string | undefined) => typed?.replace(",", ".") ?? "";

/** The address of a square's picture, with a pin where a place is typed. */
export function squareHref({ latitude, longitude, span }: MapSquare, pin: Typed): string {
  const at = { latitude: plain(pin.latitude), longitude: plain(pin.longitude) };
  return `${href.villageMap}?${new URLSearchParams({
    lintang: String(latitude),
    bujur: String(longitude),
    rentang: String(span),
    ...(at.latitude && at.longitude && { "pin-lintang": at.latitude, "pin-bujur": at.longitude }),
  }).toString()}`;
}
