import { evidenceGrades } from "@atlas/server/vocabulary";
import type PptxGenJS from "pptxgenjs";
import { formatDate } from "../../../ui/formatDate.ts";
import { formatNumber } from "../../../ui/formatNumber.ts";
import { labelled } from "../../../ui/listWords.ts";
import { gradeName } from "../../../ui/names.ts";
import { periodText } from "../../../ui/periodText.ts";
import type { Briefing, NumberedClaim } from "../../Briefing.ts";
import { claimFacts } from "../../document/claimSentence.ts";
import { evidenceStrings } from "../../document/evidenceStrings.ts";
import { figureAlternative } from "../../document/figurePart.ts";
import { titleOf } from "../../document/frontPart.ts";
import { hedge } from "../../document/hedge.ts";
import { keyFiguresOf } from "../../document/keyFigures.ts";
import { strings } from "../../document/strings.ts";
import { partText } from "../../partText.ts";
import { provenanceOf } from "../../provenance.ts";
import type { Pictures } from "../pictures.ts";
import { writableText } from "../writableText.ts";
import { keyClaims } from "./keyClaims.ts";
import { ACCENT, BODY, bodyCell, headCell, INK, MUTED, slideFont, slideText, titledSlide } from "./slideDesign.ts";
import { claimNotes, provenanceNotes } from "./slideNotes.ts";
import { slideStrings as words } from "./slideStrings.ts";

/** Claims to a slide. */
const TO_A_SLIDE = 5;
/** Columns of text that a row of claims, and a summary, have room for. */
const STATEMENT = 330;
const SUMMARY = 900;

/** The first slide: title, day, data set, and what the author wrote. */
export function openingSlide(pptx: PptxGenJS, briefing: Briefing): void {
  const slide = titledSlide(pptx, titleOf(briefing));
  const { dataset, caveat } = provenanceOf(briefing);
  const { summary } = briefing.settings;
  const text = (y: number, h: number, content: string, fontSize: number, color: string) =>
    slide.addText(content, {
      x: BODY.x,
      y,
      w: BODY.w,
      h,
      margin: 0,
      valign: "top",
      fontFace: slideFont(),
      fontSize,
      color,
    });
  text(1.3, 0.7, `${strings.made(formatDate(briefing.made))} · ${dataset}`, 14, MUTED);
  if (summary.trim() !== "") {
    text(2.1, 0.3, strings.authorsWords, 12, MUTED);
    text(2.45, 2.75, slideText(summary, SUMMARY), 18, INK);
  }
  text(5.4, 1.3, slideText(caveat, SUMMARY), 14, INK);
  slide.addNotes(writableText(provenanceNotes(briefing)));
}

/** The figure as large as the slide allows; its notes hold the sources of every number in it. */
export function figureSlide(pptx: PptxGenJS, briefing: Briefing, { png, width, height }: Pictures): void {
  const slide = titledSlide(pptx, strings.figure);
  const alternative = writableText(figureAlternative(briefing));
  const room = { w: BODY.w, h: BODY.h - 0.15 };
  if (png === null) slide.addText(alternative, { ...BODY, h: 1, fontFace: slideFont(), fontSize: 16, color: INK });
  else {
    const scale = Math.min(room.w / width, room.h / height);
    const [w, h] = [width * scale, height * scale];
    slide.addImage({
      data: `image/png;base64,${base64(png)}`,
      altText: alternative,
      x: BODY.x + (room.w - w) / 2,
      y: 1.3,
      w,
      h,
    });
  }
  slide.addText(words.figureNote, {
    x: BODY.x,
    y: 6.65,
    w: BODY.w,
    h: 0.3,
    margin: 0,
    fontFace: slideFont(),
    fontSize: 11,
    color: MUTED,
  });
  slide.addNotes(writableText(claimNotes(briefing.claims, briefing)));
}

/** The numbers of the view, as text. */
export function keyFigureSlide(pptx: PptxGenJS, briefing: Briefing): void {
  const slide = titledSlide(pptx, strings.keyFigures);
  const [w, h] = [BODY.w / 3, 1.75];
  for (const [place, { value, label }] of keyFiguresOf(briefing).entries()) {
    const [x, y] = [BODY.x + (place % 3) * w, BODY.y + Math.floor(place / 3) * h];
    const all = { x, w: w - 0.3, margin: 0, fontFace: slideFont() };
    slide.addText(value, { ...all, y, h: 0.65, fontSize: 36, bold: true, color: ACCENT });
    slide.addText(label, { ...all, y: y + 0.65, h: 0.95, valign: "top", fontSize: 14, color: INK });
  }
  slide.addNotes(writableText(provenanceNotes(briefing)));
}

/** The claims that matter most, a few to a slide, each with what it rests on. */
export function claimSlides(pptx: PptxGenJS, briefing: Briefing): void {
  const chosen = keyClaims(briefing);
  const slides = Math.ceil(chosen.length / TO_A_SLIDE);
  for (let place = 0; place < slides; place++) {
    const claims = chosen.slice(place * TO_A_SLIDE, (place + 1) * TO_A_SLIDE);
    const slide = titledSlide(pptx, words.part(words.keyClaims, place + 1, slides));
    const head = [
      headCell(strings.number, "right"),
      headCell(strings.claim),
      headCell(strings.figures),
      headCell(strings.evidence),
    ];
    slide.addTable([head, ...claims.map((claim) => claimRow(claim, briefing))], {
      x: BODY.x,
      y: 1.3,
      w: BODY.w,
      colW: [0.6, 6.6, 2.2, 2.73],
      fontFace: slideFont(),
      fontSize: 13,
      color: INK,
      margin: [0.05, 0.08, 0.05, 0.08],
    });
    slide.addText(words.chosen(chosen.length, briefing.claims.length), {
      x: BODY.x,
      y: 6.65,
      w: BODY.w,
      h: 0.3,
      margin: 0,
      fontFace: slideFont(),
      fontSize: 11,
      color: MUTED,
    });
    slide.addNotes(writableText(claimNotes(claims, briefing)));
  }
}

function claimRow({ number, claim }: NumberedClaim, briefing: Briefing): PptxGenJS.TableRow {
  const facts = claimFacts(claim).filter((fact) => fact !== periodText(claim));
  const when = periodText(claim);
  return [
    bodyCell(String(number), 8, { align: "right", bold: true, color: ACCENT }),
    bodyCell(claim.statement, STATEMENT),
    bodyCell([...(when === null ? [] : [when]), ...facts].join(strings.semicolon), 110),
    bodyCell(evidenceText(claim, briefing), 170),
  ];
}

/** The grade with what it rests on; a clause that begins with the grade says it once. */
function evidenceText(claim: NumberedClaim["claim"], briefing: Briefing): string {
  const [grade, clause] = [gradeName(claim.evidence), hedge(claim, briefing)];
  const once = clause.toLowerCase().startsWith(grade.toLowerCase());
  return once ? grade + clause.slice(grade.length) : labelled(grade, clause);
}

/** What the claims rest on: a native table of the grades, and the caveat. */
export function evidenceSlide(pptx: PptxGenJS, briefing: Briefing): void {
  const slide = titledSlide(pptx, evidenceStrings.title);
  const { grades, caveat } = provenanceOf(briefing);
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
    bodyCell(partText(count, briefing.claims.length), 12, { align: "right" }),
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
  slide.addText(slideText(caveat, SUMMARY), {
    x: BODY.x,
    y: 4.9,
    w: BODY.w,
    h: 1.5,
    margin: 0,
    valign: "top",
    fontFace: slideFont(),
    fontSize: 16,
    color: INK,
  });
  slide.addNotes(writableText(provenanceNotes(briefing)));
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
