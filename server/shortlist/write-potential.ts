import type { Language } from "~/matching/domain/vocabulary";

import { shortlistText } from "../i18n/shortlist";
import type { DescribedPotential } from "./described-potential";
import { FONT, INK, MARGIN, needRoom, type Paper, widthOf, writable } from "./pdf-paper";

type Writing = { number: number; one: DescribedPotential; language: Language };

/** One potential on a page of its own, with room for a pen: how well it fits and why, what it needs beside what is offered, the facts, and the note. */
export function writePotential(paper: Paper, { number, one, language }: Writing): void {
  const text = shortlistText[language];
  paper.addPage();
  paper
    .moveTo(MARGIN, paper.y)
    .lineTo(MARGIN + widthOf(paper), paper.y)
    .lineWidth(2)
    .stroke(INK.brand);
  paper.y += 12;
  line(paper, `${number}. ${one.title}`, { font: FONT.bold, size: 15 });
  line(paper, one.place, { color: INK.muted, size: 10.5 });
  paper.moveDown(0.5);
  if (one.fit) writeFit(paper, one.fit, language);
  if (one.obstacles.length > 0) {
    line(paper, text.blocked, { font: FONT.bold, color: INK.warning });
    for (const obstacle of one.obstacles) bullet(paper, obstacle);
  }
  writeNeeds(paper, one, language);
  writeFacts(paper, one.facts);
  if (one.note !== null) {
    heading(paper, text.note);
    line(paper, one.note);
  }
}

function writeFit(paper: Paper, fit: NonNullable<DescribedPotential["fit"]>, language: Language): void {
  const text = shortlistText[language];
  paper
    .font(FONT.bold)
    .fontSize(13)
    .fillColor(INK.brand)
    .text(writable(fit.band), MARGIN, paper.y, { continued: true });
  const figures = `   ${text.score(String(fit.score))} · ${text.confidence(`${fit.confidence}%`)}`;
  paper.font(FONT.normal).fontSize(10.5).fillColor(INK.muted).text(writable(figures));
  heading(paper, text.reasons);
  if (fit.reasons.length === 0) line(paper, text.noReasons, { color: INK.muted });
  for (const reason of fit.reasons) bullet(paper, reason);
  if (fit.weakest === null) return;
  heading(paper, text.weakest);
  bullet(paper, fit.weakest);
}

function writeNeeds(paper: Paper, { needs, alsoOffered }: DescribedPotential, language: Language): void {
  const text = shortlistText[language];
  if (needs.length > 0) heading(paper, text.needs);
  for (const { word, isOffered } of needs) bullet(paper, `${word}: ${isOffered ? text.offered : text.notOffered}`);
  if (alsoOffered.length > 0) line(paper, `${text.alsoOffered}: ${alsoOffered.join(", ")}`, { color: INK.muted });
}

/** In two columns, label above words. */
function writeFacts(paper: Paper, facts: DescribedPotential["facts"]): void {
  paper.moveDown(0.6);
  const width = (widthOf(paper) - 20) / 2;
  for (let at = 0; at < facts.length; at += 2) {
    const pair = facts.slice(at, at + 2);
    const heights = pair.map(([, words]) =>
      paper.font(FONT.normal).fontSize(10.5).heightOfString(writable(words), { width }),
    );
    const height = 12 + Math.max(...heights);
    needRoom(paper, height + 6);
    const top = paper.y;
    for (const [column, [label, words]] of pair.entries()) {
      const left = MARGIN + column * (width + 20);
      paper.font(FONT.normal).fontSize(8.5).fillColor(INK.muted).text(writable(label), left, top, { width });
      paper
        .fontSize(10.5)
        .fillColor(INK.text)
        .text(writable(words), left, top + 11, { width });
    }
    paper.y = top + height + 6;
  }
}

type Style = { font?: string; size?: number; color?: string };

function line(paper: Paper, words: string, { font = FONT.normal, size = 10.5, color = INK.text }: Style = {}): void {
  paper.font(font).fontSize(size).fillColor(color);
  paper.text(writable(words), MARGIN, paper.y, { width: widthOf(paper), lineGap: 1.5 });
}

function heading(paper: Paper, words: string): void {
  needRoom(paper, 40);
  paper.moveDown(0.5);
  line(paper, words, { font: FONT.bold });
}

const INDENT = 12;

function bullet(paper: Paper, words: string): void {
  paper.font(FONT.normal).fontSize(10.5).fillColor(INK.text);
  const width = widthOf(paper) - INDENT;
  needRoom(paper, paper.heightOfString(writable(words), { width }));
  const top = paper.y;
  paper.text("•", MARGIN, top, { lineBreak: false });
  paper.text(writable(words), MARGIN + INDENT, top, { width, lineGap: 1.5 });
}
