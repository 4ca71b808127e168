import { dayInWords } from "~/matching/domain/phrases/format";
import { labels } from "~/matching/domain/phrases/labels";
import { PRODUCT_NAME } from "~/matching/domain/product-name";
import type { Language } from "~/matching/domain/vocabulary";

import { shortlistText } from "../i18n/shortlist";
import { type DescribedPotential, describedPotential } from "./described-potential";
import { finish, FONT, INK, MARGIN, needRoom, newPaper, type Paper, widthOf, writable } from "./pdf-paper";
import type { Shortlist } from "./read-shortlist.server";
import { writePotential } from "./write-potential";

/** When a paper is made: the instant, and the day in the installation's zone. */
type Made = { at: Date; day: string };

/** The saved potentials as a paper for the board: what it is about, all at a glance, then each with its reasons. */
export async function shortlistPdf(shortlist: Shortlist, { at, day }: Made, language: Language): Promise<Uint8Array> {
  const text = shortlistText[language];
  const paper = newPaper({ title: `${text.title}: ${shortlist.interest.title}`, author: shortlist.partner, at });
  const described = shortlist.saved.map((entry) => describedPotential(entry, shortlist, language));
  writeHead(paper, { shortlist, day, language });
  writeOverview(paper, described, language);
  for (const [place, one] of described.entries()) writePotential(paper, { number: place + 1, one, language });
  const made = dayInWords(day, language);
  return finish(paper, (page, pages) => `${PRODUCT_NAME} · ${made} · ${text.page(page, pages)}`);
}

type Head = { shortlist: Shortlist; day: string; language: Language };

function writeHead(paper: Paper, { shortlist, day, language }: Head): void {
  const text = shortlistText[language];
  const { interest, partner, saved } = shortlist;
  paper.rect(MARGIN, MARGIN, 48, 4).fill(INK.brand);
  paper.y = MARGIN + 18;
  paper.font(FONT.bold).fontSize(22).fillColor(INK.text).text(writable(text.title), MARGIN);
  paper.moveDown(0.6);
  const lines: [string, string][] = [
    [text.forInterest, `${interest.title} (${labels[language].fundSource[interest.fundSource]})`],
    [text.partner, partner],
    [text.made, `${dayInWords(day, language)} · ${text.count(saved.length)}`],
  ];
  for (const [label, words] of lines) {
    paper
      .font(FONT.normal)
      .fontSize(11)
      .fillColor(INK.muted)
      .text(`${writable(label)}: `, MARGIN, paper.y, { continued: true });
    paper.fillColor(INK.text).text(writable(words));
  }
  paper.moveDown(1);
  paper.font(FONT.normal).fontSize(9.5).fillColor(INK.muted);
  paper.text(writable(text.howToRead), MARGIN, paper.y, { width: widthOf(paper), lineGap: 2 });
  paper.moveDown(1.2);
}

function writeOverview(paper: Paper, described: readonly DescribedPotential[], language: Language): void {
  const text = shortlistText[language];
  paper.font(FONT.bold).fontSize(14).fillColor(INK.text).text(writable(text.overview), MARGIN);
  paper.moveDown(0.4);
  const { number, potential, place, score } = text.columns;
  writeRow(paper, { cells: [number, potential, place, score], font: FONT.bold });
  for (const [at, one] of described.entries()) {
    const fit = one.fit ? `${one.fit.band} (${one.fit.score})` : text.blocked;
    writeRow(paper, { cells: [String(at + 1), one.title, one.place, fit], font: FONT.normal });
  }
  paper.moveDown(1.5);
}

/** Shares of the width that the columns of the overview take. */
const SHARES = [0.07, 0.38, 0.33, 0.22] as const;
const GAP = 8;

function writeRow(paper: Paper, { cells, font }: { cells: readonly string[]; font: string }): void {
  paper.font(font).fontSize(10).fillColor(INK.text);
  const total = widthOf(paper);
  const widths = SHARES.map((share) => share * total - GAP);
  const written = cells.map(writable);
  const height = Math.max(...written.map((cell, at) => paper.heightOfString(cell, { width: widths[at] ?? total })));
  needRoom(paper, height + 10);
  const top = paper.y;
  let left = MARGIN;
  for (const [at, cell] of written.entries()) {
    paper.text(cell, left, top, { width: widths[at] ?? total });
    left += (SHARES[at] ?? 0) * total;
  }
  paper.y = top + height + 5;
  paper
    .moveTo(MARGIN, paper.y)
    .lineTo(MARGIN + total, paper.y)
    .lineWidth(0.5)
    .stroke(INK.line);
  paper.y += 5;
}
