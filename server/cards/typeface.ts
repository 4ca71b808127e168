import type { Font } from "fontkit";
import { createRequire } from "node:module";

/** The letters of one weight. Lengths are in em: 1 is the size of the text. */
export type Face = {
  hasLetter: (codePoint: number) => boolean;
  widthOf: (text: string) => number;
  /** The text as SVG shapes, its baseline beginning at 0, 0; whatever it says, no text is left in it. */
  outlineOf: (text: string) => string;
};

/** The interface's typeface. */
export type Typeface = { regular: Face; bold: Face };

let opened: Promise<Typeface> | undefined;

/**
 * Plus Jakarta Sans from its npm package, as outlines: a machine without any font draws the same card. Opened with the
 * first card, as no start needs it.
 */
export const openTypeface = (): Promise<Typeface> => (opened ??= readTypeface());

async function readTypeface(): Promise<Typeface> {
  const { open } = await import("fontkit");
  const files = fontFiles();
  const faceOf = async (paths: readonly string[]) => {
    const fonts = await Promise.all(paths.map((path) => open(path)));
    // A collection would hold several fonts; these files hold one each.
    return createFace(fonts.flatMap((font) => ("glyphForCodePoint" in font ? [font] : [])));
  };
  const [regular, bold] = await Promise.all([faceOf(files.regular), faceOf(files.bold)]);
  return { regular, bold };
}

/** Where the package keeps them: letters of Western Europe, then of the rest that is written in Latin. */
function fontFiles() {
  const require = createRequire(import.meta.url);
  return {
    regular: [
      require.resolve("@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-400-normal.woff"),
      require.resolve("@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-ext-400-normal.woff"),
    ],
    bold: [
      require.resolve("@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-700-normal.woff"),
      require.resolve("@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-ext-700-normal.woff"),
    ],
  };
}

function createFace(fonts: readonly Font[]): Face {
  const fontOf = (letter: string) => fonts.find((font) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));

  /** Neighbours of the same file together, so that they are kerned; what no file has is left out. */
  function runsOf(text: string): { font: Font; text: string }[] {
    const runs: { font: Font; text: string }[] = [];
    for (const letter of text) {
      const font = fontOf(letter);
      const last = runs.at(-1);
      if (font && last?.font === font) last.text += letter;
      else if (font) runs.push({ font, text: letter });
    }
    return runs;
  }

  return {
    hasLetter: (codePoint) => fonts.some((font) => font.hasGlyphForCodePoint(codePoint)),
    widthOf: (text) =>
      runsOf(text).reduce((width, run) => width + run.font.layout(run.text).advanceWidth / run.font.unitsPerEm, 0),
    outlineOf: (text) => {
      let start = 0;
      const shapes = runsOf(text).map((run) => {
        const { glyphs, positions, advanceWidth } = run.font.layout(run.text);
        const em = run.font.unitsPerEm;
        let x = 0;
        const paths = glyphs.map((glyph, place) => {
          const { xOffset = 0, yOffset = 0, xAdvance = 0 } = positions[place] ?? {};
          const path = glyph.path.translate(x + xOffset, yOffset).toSVG();
          x += xAdvance;
          return path;
        });
        // A font's heights grow upwards, a drawing's downwards.
        const shape = `<path transform="translate(${start} 0) scale(${1 / em} ${-1 / em})" d="${paths.join("")}"/>`;
        start += advanceWidth / em;
        return shape;
      });
      return shapes.join("");
    },
  };
}
