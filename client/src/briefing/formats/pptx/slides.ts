import { evidenceGrades } from "@atlas/server/vocabulary";
import type PptxGenJS from "pptxgenjs";
import { formatDate } from "../../../words/formatDate.ts";
import { formatNumber } from "../../../words/formatNumber.ts";
import { listSentences } from "../../../words/listWords.ts";
import type { Briefing } from "../../Briefing.ts";
import { keyFiguresOf } from "../../document/keyFigures.ts";
import { evidenceStrings } from "../../document/parts/evidenceStrings.ts";
import { figureAlternative } from "../../document/parts/figurePart.ts";
import { titleOf } from "../../document/parts/frontPart.ts";
import { strings } from "../../document/strings.ts";
import { percentText } from "../../percentText.ts";
import { provenanceOf } from "../../provenance.ts";
import { restrictToAnswer } from "../../restrictToAnswer.ts";
import type { Pictures } from "../pictures.ts";
import { writableText } from "../writableText.ts";
import {
  ACCENT,
  BODY,
  bodyCell,
  bodyText,
  headCell,
  INK,
  MUTED,
  slideFont,
  slideNote,
  slideText,
  titledSlide,
} from "./slideDesign.ts";
import { claimNotes, provenanceNotes } from "./slideNotes.ts";
import { pictureOnSlide } from "./slidePicture.ts";
import { slideStrings as words } from "./slideStrings.ts";

/** Columns of text that fit in a summary. */
const SUMMARY_COLUMNS = 900;

/** The first slide: title, day, data set, and the author's text. */
export function openingSlide(pptx: PptxGenJS, briefing: Briefing): void {
  const slide = titledSlide(pptx, titleOf(briefing));
  const { dataset, caveat, omissions } = provenanceOf(briefing);
  const { summary } = briefing.settings;
  const made = `${strings.made(formatDate(briefing.made))} · ${dataset}`;
  bodyText(slide, made, { y: 1.3, h: 0.7, fontSize: 14, color: MUTED });
  if (summary.trim() !== "") {
    bodyText(slide, strings.authorsWords, { y: 2.1, h: 0.3, fontSize: 12, color: MUTED });
    bodyText(slide, slideText(summary, SUMMARY_COLUMNS), { y: 2.45, h: 2.75, fontSize: 18 });
  }
  // Omissions lengthen the text, so it is set smaller to end above the footer.
  const foot = slideText(listSentences([caveat, omissions]), SUMMARY_COLUMNS);
  bodyText(slide, foot, { y: 5.4, h: 1.5, fontSize: omissions === "" ? 14 : 12 });
  slide.addNotes(writableText(provenanceNotes(briefing)));
}

/** The figure as large as it fits; the notes hold the sources of every claim. */
export function figureSlide(pptx: PptxGenJS, briefing: Briefing, pictures: Pictures): void {
  const slide = titledSlide(pptx, strings.figure);
  pictureOnSlide(slide, pictures, figureAlternative(briefing));
  slideNote(slide, words.figureNote);
  slide.addNotes(writableText(claimNotes(briefing.claims, briefing)));
}

export function keyFigureSlide(pptx: PptxGenJS, briefing: Briefing): void {
  const slide = titledSlide(pptx, strings.keyFigures);
  const [w, h] = [BODY.w / 3, 1.75];
  for (const [place, { value, label }] of keyFiguresOf(briefing).entries()) {
    const [x, y] = [BODY.x + (place % 3) * w, BODY.y + Math.floor(place / 3) * h];
    const all = { x, w: w - 0.3, margin: 0, fontFace: slideFont() };
    slide.addText(value, { ...all, y, h: 0.65, fontSize: 36, bold: true, color: ACCENT });
    slide.addText(label, { ...all, y: y + 0.65, h: 0.95, valign: "top", fontSize: 14, color: INK });
  }
  slideNote(slide, provenanceOf(briefing).counted);
  slide.addNotes(writableText(provenanceNotes(briefing)));
}

/** A native table of the grades of evidence, and the caveat. */
export function evidenceSlide(pptx: PptxGenJS, briefing: Briefing): void {
  const slide = titledSlide(pptx, evidenceStrings.title);
  const { grades, caveat, omissions } = provenanceOf(briefing);
  const all = restrictToAnswer(briefing).restricted.claims.length;
  const head = [
    headCell(evidenceStrings.grade),
    headCell(evidenceStrings.meaning),
    headCell(evidenceStrings.count, "right"),
    headCell(evidenceStrings.part, "right"),
  ];
  const rows = grades.map(({ id, grade, meaning, count }) => [
    bodyCell(grade, 40, { bold: true, color: evidenceGrades[id].light.slice(1) }),
    bodyCell(meaning, 120),
    bodyCell(formatNumber(count), 12, { align: "right" }),
    bodyCell(percentText(count, all), 12, { align: "right" }),
  ]);
  slide.addTable([head, ...rows], {
    x: BODY.x,
    y: 1.45,
    w: BODY.w,
    colW: [2.3, 7.2, 1.3, 1.33],
    fontFace: slideFont(),
    fontSize: 16,
    color: INK,
  });
  slide.addText(slideText(listSentences([caveat, omissions]), SUMMARY_COLUMNS), {
    x: BODY.x,
    y: 4.9,
    w: BODY.w,
    h: 2,
    margin: 0,
    valign: "top",
    fontFace: slideFont(),
    fontSize: omissions === "" ? 16 : 13,
    color: INK,
  });
  slide.addNotes(writableText(provenanceNotes(briefing)));
}
