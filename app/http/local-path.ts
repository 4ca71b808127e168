const ORIGIN = "http://local.invalid";

/** The path and query of this site that the text names, or `/`: never another site, however it is written. */
export function localPath(text: string): string {
  if (!text.startsWith("/") || !URL.canParse(text, ORIGIN)) return "/";
  const { origin, pathname, search } = new URL(text, ORIGIN);
  // `/.//evil` keeps the origin and yet normalises to `//evil`, which a browser reads as another site.
  if (origin !== ORIGIN || pathname.startsWith("//")) return "/";
  return pathname + search;
}
