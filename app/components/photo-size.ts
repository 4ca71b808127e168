/** Pixels of the longer side of each variant that the file store keeps. */
export const PHOTO_LONG_SIDE = { large: 1600, card: 640, thumb: 240 } as const;

/** Pixels of a variant of a photo whose largest one is `width` by `height`; none is larger than that. */
export function photoSize(
  { width, height }: { width: number; height: number },
  variant: keyof typeof PHOTO_LONG_SIDE,
): { width: number; height: number } {
  const scale = Math.min(1, PHOTO_LONG_SIDE[variant] / Math.max(width, height));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
