/** One colour of cells as an SVG path; a cell is one unit wide and high. */
type Cells = { figure: string; gold: string; width: number; height: number };

/** What the brand looks like on a card: colours (`#rrggbb`) by role, its mark, and the band that repeats itself. */
export type CardArt = {
  colours: Record<"paper" | "ink" | "muted" | "brand" | "brandStrong" | "accent" | "gold" | "onBrand", string>;
  mark: Cells;
  band: Cells;
};

/** What the picture of a page says when its address is shared. */
export type Card = {
  /** Pixels; the layout is made for 1200 × 630. */
  size: { width: number; height: number };
  /** The product and whom it serves. */
  brand: { name: string; place: string };
  /** What kind of thing it is. */
  kind: string;
  title: string;
  /** Where it is or whose, one line each, at most two. */
  lines: readonly string[];
  /** Key of the photo beside the words; null shows the brand's pattern there. */
  photo: string | null;
  art: CardArt;
};
