// oxlint-disable-next-line import/no-named-as-default -- its types know the default export only
import PDFDocument from "pdfkit";

/** Points: A4 with margins of two centimetres; the footer stands in the lower one. */
export const MARGIN = 57;

/** Colours of the interface on paper. */
export const INK = { text: "#1F2A27", muted: "#56625E", brand: "#0F5C4D", line: "#C9C3B4", warning: "#8A5A00" };

/** The fonts that every PDF reader has; they know the letters of Western Europe. */
export const FONT = { normal: "Helvetica", bold: "Helvetica-Bold" };

/** Letters beyond Windows-1252, which these fonts have no glyph for. */
const BEYOND =
  /[^\n\u0020-\u007E\u00A0-\u00FF\u2013\u2014\u2018\u2019\u201A\u201C\u201D\u201E\u2020\u2021\u2022\u2026\u2030\u20AC\u2122]/gu;

/** The text as these fonts can write it: accents are kept or dropped, what cannot be written becomes a question mark. */
export function writable(text: string): string {
  const plain = text.replaceAll("\t", " ").replaceAll("\r", "").normalize("NFC");
  return plain.replace(BEYOND, (sign) => {
    const bare = sign.normalize("NFKD").replaceAll(/\p{M}/gu, "");
    return bare !== sign && !bare.match(BEYOND) ? bare : "?";
  });
}

/** A sheet of paper that is written from top to bottom. */
export type Paper = PDFKit.PDFDocument;

/** Width between the margins. */
export const widthOf = (paper: Paper) => paper.page.width - 2 * MARGIN;

/** A new paper; every page stays open until the end, so that its footer can say how many there are. */
export function newPaper({ title, author, at }: { title: string; author: string; at: Date }): Paper {
  return new PDFDocument({
    size: "A4",
    margin: MARGIN,
    bufferPages: true,
    lang: "id",
    displayTitle: true,
    info: { Title: title, Author: author, CreationDate: at },
  });
}

/** Begins a new page unless so many points are left on this one. */
export function needRoom(paper: Paper, points: number): void {
  if (paper.y + points > paper.page.height - MARGIN) paper.addPage();
}

/** Writes a footer on every page and gives the finished file. */
export async function finish(paper: Paper, footer: (page: number, pages: number) => string): Promise<Uint8Array> {
  const { start, count } = paper.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    paper.switchToPage(page);
    // Below the margin, where writing would otherwise begin a new page.
    paper.page.margins.bottom = 0;
    paper.font(FONT.normal).fontSize(9).fillColor(INK.muted);
    paper.text(writable(footer(page - start + 1, count)), MARGIN, paper.page.height - MARGIN + 20, {
      width: widthOf(paper),
      align: "right",
      lineBreak: false,
    });
  }
  const chunks: Uint8Array[] = [];
  const done = new Promise<void>((resolve, reject) => {
    paper.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    paper.on("end", () => resolve());
    paper.on("error", reject);
  });
  paper.end();
  await done;
  return new Uint8Array(Buffer.concat(chunks));
}
