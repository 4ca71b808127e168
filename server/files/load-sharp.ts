import type sharp from "sharp";

let loaded: Promise<typeof sharp> | undefined;

/** sharp, set up for the pictures of visitors; loaded with the first of them, as no start needs it. */
export const loadSharp = (): Promise<typeof sharp> => (loaded ??= importSharp());

async function importSharp(): Promise<typeof sharp> {
  const { default: library } = await import("sharp");
  // Pictures of visitors are never the same twice, and one thread for each is what a small machine bears.
  library.cache(false);
  library.concurrency(1);
  return library;
}
