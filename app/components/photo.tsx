import { href } from "../http/href";
import { photoSize } from "./photo-size";

type PhotoProps = {
  /** `width` and `height` are pixels of the largest variant. */
  photo: { key: string; width: number; height: number };
  alt: string;
  /** `thumb` in a row of photos, `card` across a card, `large` across a page. */
  size: "thumb" | "card" | "large";
};

const LOOK = {
  thumb: "size-28 rounded-md border border-line object-cover",
  card: "aspect-[4/3] w-full rounded-md object-cover",
  large: "max-h-[36rem] w-auto max-w-full rounded-md",
} as const;

/** Where each size is wide at most; the browser picks the smallest file that is enough. */
const SIZES = { thumb: "7rem", card: "(min-width: 40rem) 20rem, 100vw", large: "(min-width: 70rem) 40rem, 100vw" };

/** The files that may serve each size, smallest first. */
const VARIANTS = { thumb: ["thumb"], card: ["thumb", "card"], large: ["card", "large"] } as const;

/** A photo that loads when it comes near; its place is kept free before it is there. */
export function Photo({ photo, alt, size }: PhotoProps) {
  const { key } = photo;
  const { width, height } = photoSize(photo, size);
  const sources = VARIANTS[size].map((variant) => `${href.photo(key, variant)} ${photoSize(photo, variant).width}w`);
  return (
    <img
      src={href.photo(key, size)}
      srcSet={sources.join(", ")}
      sizes={SIZES[size]}
      alt={alt}
      width={width}
      height={height}
      loading="lazy"
      decoding="async"
      className={LOOK[size]}
    />
  );
}
