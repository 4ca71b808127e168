import type { CardArt } from "~/server/cards/card-picture.server";

import { BAND, cellsPath, MARK, mirrored, type Quarter } from "../../components/motif-cells";

/** The brand on a card: the light scheme's colours, its mark and its band. */
export const CARD_ART: CardArt = {
  colours: {
    paper: "#fbf8f2",
    ink: "#1f2a27",
    muted: "#56625e",
    brand: "#0f5c4d",
    brandStrong: "#0a4439",
    accent: "#9c3f26",
    gold: "#c8972b",
    onBrand: "#ffffff",
  },
  mark: cellsOf(MARK, false),
  band: cellsOf(BAND, true),
};

function cellsOf(quarter: Quarter, sharedMiddle: boolean): CardArt["mark"] {
  const rows = mirrored(quarter, sharedMiddle);
  const [first = ""] = rows;
  return { figure: cellsPath(rows, "#"), gold: cellsPath(rows, "o"), width: first.length, height: rows.length };
}
