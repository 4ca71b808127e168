/** The kinds of files that a visit transfers. */
export const KINDS = ["html", "css", "js", "fonts", "images", "other"] as const;

export type Kind = (typeof KINDS)[number];

const PATTERNS: Record<Exclude<Kind, "other">, RegExp> = {
  html: /^text\/html/,
  css: /^text\/css/,
  js: /javascript$/,
  fonts: /font/,
  images: /^image\//,
};

/** What a media type (`text/css`, without parameters) is a file of. */
export function kindOf(mediaType: string): Kind {
  for (const kind of KINDS) if (kind !== "other" && PATTERNS[kind].test(mediaType)) return kind;
  return "other";
}
