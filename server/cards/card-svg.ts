import type { Card } from "./card";
import type { Face, Typeface } from "./typeface";
import { writtenText } from "./written-text";
import { fitText, type Step } from "./wrap-text";

const MARGIN = 64;
/** Pixels above the brand. */
const TOP = 48;
/** Pixels per woven cell of the band. */
const BAND_SCALE = 2;
/** Pixels per woven cell of the pattern that stands where there is no photo, and how many diamonds lie side by side. */
const PATTERN = { scale: 10, across: 2 };
const PHOTO_WIDTH = 476;
/** Between the words and what is beside them. */
const GUTTER = 44;

const TITLE: readonly [Step, ...Step[]] = [
  { size: 68, lines: 2 },
  { size: 58, lines: 3 },
  { size: 50, lines: 4 },
  { size: 42, lines: 5 },
];
const LINE: readonly [Step, ...Step[]] = [
  { size: 30, lines: 1 },
  { size: 26, lines: 2 },
];
/** Pixels down from the top and up from the band between which the words stand. */
const WORDS_TOP = 140;
const WORDS_FOOT = 36;
const LINE_HEIGHT = 1.18;
/** How far a capital reaches above its baseline, in em. */
const CAPITAL = 0.745;

/** Where the photo lies, in pixels; without one the brand's pattern. */
export function besideWords({ art, photo, size }: Pick<Card, "art" | "photo" | "size">) {
  const width = photo === null ? PATTERN.across * art.mark.width * PATTERN.scale : PHOTO_WIDTH;
  const height = size.height - art.band.height * BAND_SCALE;
  return { left: size.width - width, top: 0, width, height };
}

/** The card as an SVG without any text: letters are outlines, so nothing that somebody typed can be markup. */
export function cardSvg(card: Card, { regular, bold }: Typeface): string {
  const { brand, art, size } = card;
  const { paper, ink, muted, accent, brand: green } = art.colours;
  const beside = besideWords(card);
  const width = beside.left - MARGIN - GUTTER;

  const kind = rows(card.kind, { face: bold, colour: accent, steps: LINE, width });
  const title = rows(card.title, { face: bold, colour: ink, steps: TITLE, width });
  const lines = card.lines.flatMap((line) => rows(line, { face: regular, colour: muted, steps: LINE, width }));
  const words = stacked([kind, title, lines], WORDS_TOP, beside.height - WORDS_FOOT);

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">`,
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    markSvg(card),
    written(brand.name, { face: bold, size: 28, colour: green, x: MARGIN + 76, y: TOP + 22 }),
    written(brand.place, { face: regular, size: 24, colour: muted, x: MARGIN + 76, y: TOP + 55 }),
    ...words,
    card.photo === null ? patternSvg(card) : "",
    bandSvg(card),
    "</svg>",
  ].join("");
}

/** One line of text on its way to its place. */
type Row = { face: Face; colour: string; size: number; text: string };

type Setting = Pick<Row, "face" | "colour"> & { steps: typeof TITLE; width: number };

function rows(text: string, { face, colour, steps, width }: Setting): Row[] {
  const plain = writtenText(text, face.hasLetter);
  if (plain === "") return [];
  const measure = (letters: string, size: number) => face.widthOf(letters) * size;
  const { size, lines } = fitText(plain, { width, steps, measure });
  return lines.map((line) => ({ face, colour, size, text: line }));
}

const GAP = 26;

/** Groups of rows below each other, in the middle between `top` and `bottom`. */
function stacked(groups: readonly (readonly Row[])[], top: number, bottom: number): string[] {
  const shown = groups.filter((group) => group.length > 0);
  const heightOf = (group: readonly Row[]) => group.reduce((sum, { size }) => sum + size * LINE_HEIGHT, 0);
  const height = shown.reduce((sum, group) => sum + heightOf(group), GAP * (shown.length - 1));
  let y = top + Math.max(0, (bottom - top - height) / 2);
  return shown.flatMap((group) => {
    const drawn = group.map((row) => {
      const baseline = y + (row.size * (LINE_HEIGHT + CAPITAL)) / 2;
      y += row.size * LINE_HEIGHT;
      return outlined(row, MARGIN, baseline);
    });
    y += GAP;
    return drawn;
  });
}

function written(text: string, { x, y, ...row }: Omit<Row, "text"> & { x: number; y: number }): string {
  return outlined({ ...row, text: writtenText(text, row.face.hasLetter) }, x, y);
}

const outlined = ({ face, size, colour, text }: Row, x: number, y: number) =>
  `<g fill="${colour}" transform="translate(${x} ${y}) scale(${size})">${face.outlineOf(text)}</g>`;

/** The brand's mark on its ground, 60 pixels wide. */
function markSvg({ art: { mark, colours } }: Card): string {
  const margin = 3;
  const scale = 60 / (mark.width + 2 * margin);
  return [
    `<g transform="translate(${MARGIN} ${TOP}) scale(${scale})">`,
    `<rect width="${mark.width + 2 * margin}" height="${mark.height + 2 * margin}" rx="3" fill="${colours.brand}"/>`,
    `<g transform="translate(${margin} ${margin})"><path d="${mark.figure}" fill="${colours.onBrand}"/>`,
    `<path d="${mark.gold}" fill="${colours.gold}"/></g></g>`,
  ].join("");
}

/** Woven diamonds on the brand's ground, where there is no photo. */
function patternSvg(card: Card): string {
  const { mark, colours } = card.art;
  const { left, top, width, height } = besideWords(card);
  const area = `x="${left}" y="${top}" width="${width}" height="${height}"`;
  const { scale } = PATTERN;
  // A diamond lies in the middle of the height.
  const y = top + (height - mark.height * scale) / 2;
  return [
    patternOf("weave", { cells: mark, figure: colours.brandStrong, gold: colours.gold, at: [left, y], scale }),
    `<rect ${area} fill="${colours.brand}"/><rect ${area} fill="url(#weave)" shape-rendering="crispEdges"/>`,
  ].join("");
}

/** The woven band along the foot. */
function bandSvg(card: Card): string {
  const { band, colours } = card.art;
  const y = besideWords(card).height;
  const area = `y="${y}" width="100%" height="${band.height * BAND_SCALE}"`;
  // A figure stands in the middle.
  const x = (card.size.width - band.width * BAND_SCALE) / 2;
  return [
    patternOf("band", { cells: band, figure: colours.accent, gold: colours.gold, at: [x, y], scale: BAND_SCALE }),
    `<rect ${area} fill="${colours.paper}"/><rect ${area} fill="url(#band)" shape-rendering="crispEdges"/>`,
  ].join("");
}

type Pattern = { cells: Card["art"]["band"]; figure: string; gold: string; at: [x: number, y: number]; scale: number };

/** Cells that repeat themselves in both directions from a corner. */
function patternOf(id: string, { cells, figure, gold, at, scale }: Pattern): string {
  const place = `patternTransform="translate(${at.join(" ")}) scale(${scale})"`;
  return [
    `<defs><pattern id="${id}" width="${cells.width}" height="${cells.height}" patternUnits="userSpaceOnUse" ${place}>`,
    `<path d="${cells.figure}" fill="${figure}"/><path d="${cells.gold}" fill="${gold}"/></pattern></defs>`,
  ].join("");
}
