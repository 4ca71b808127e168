/** A device as its owner would know it; null for what its browser does not say. */
export type Device = { browser: string | null; system: string | null };

/** In this order: most browsers claim to be those further down as well. */
const BROWSERS = [
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\b(?:OPR|Opera Mini|OPX)\//, "Opera"],
  [/\bUCBrowser\//, "UC Browser"],
  [/\bYaBrowser\//, "Yandex"],
  [/\bEdg(?:e|A|iOS)?\//, "Edge"],
  [/\b(?:FBAN|FBAV)\b/, "Facebook"],
  [/\bInstagram\b/, "Instagram"],
  [/\b(?:Firefox|FxiOS)\//, "Firefox"],
  [/\b(?:Chrome|CriOS)\//, "Chrome"],
  [/\bVersion\/.*Safari\//, "Safari"],
] as const;

const SYSTEMS = [
  [/\bAndroid\b/, "Android"],
  [/\biPhone\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b/, "Mac"],
  [/\bLinux\b/, "Linux"],
] as const;

/** Reads a `User-Agent` header as far as it helps a person to recognise a device. */
export function deviceOf(userAgent: string): Device {
  const nameIn = (names: readonly (readonly [RegExp, string])[]) =>
    names.find(([pattern]) => pattern.test(userAgent))?.[1] ?? null;
  return { browser: nameIn(BROWSERS), system: nameIn(SYSTEMS) };
}
