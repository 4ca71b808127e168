/** Pixels of the picture that is shown where a page is shared: 1.91 to 1, as its readers like it best. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;
