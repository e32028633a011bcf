import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import PptxGenJS from "pptxgenjs";
import { listSentences } from "../../../model/words/listWords.ts";
import { strings as shared } from "../../../model/words/strings.ts";
import { columns } from "../../../picture/labels/labelText.ts";
import type { AnalysisPicture } from "../../answers/common/Analysis.ts";
import type { Briefing } from "../../briefing/Briefing.ts";
import { writableText } from "../../briefing/writableText.ts";
import { chartPictures } from "../../charts/chartFiles.ts";
import { chartAlternative } from "../../document/parts/analysisPart.ts";
import { figureAlternative } from "../../document/parts/figurePart.ts";
import { shortName } from "../../document/runs.ts";
import { drawnPart } from "../../figure/drawnPart.ts";
import { SLIDE_PAGE } from "../../figure/page.ts";
import { keyPointsOf } from "../../keyPoints/chosenKeyPoints.ts";
import { claimCountsOf } from "../../keyPoints/proposedTitle.ts";
import { zipOptions, zippable } from "../office/officeProperties.ts";
import { onTemplate } from "../office/onTemplate.ts";
import { setProperties } from "../office/setProperties.ts";
import { type Pictures, picturesOf } from "../pictures.ts";
import { addDrawings } from "./addDrawings.ts";
import { analysisAnnex, answerSlides, limitSlides } from "./analysisSlides.ts";
import { claimSlides, keyFigureSlide } from "./annexSlides.ts";
import { basisSlides } from "./basisSlides.ts";
import type { Box, Deck } from "./Deck.ts";
import { keyPointSlides } from "./keyPointSlides.ts";
import { openingSlide } from "./openingSlide.ts";
import { markLanguages } from "./runLanguages.ts";
import { defineMasters, FINDING_COLUMNS, noteHeight, slideNote, textOptions, titledSlide } from "./slideDesign.ts";
import { claimNotes, provenanceNotes } from "./slideNotes.ts";
import { slideStrings as words } from "./slideStrings.ts";
import { startDeck } from "./startDeck.ts";
import { pptxOnTemplate } from "./template/pptxOnTemplate.ts";
import { fittingSize } from "./textFit.ts";

/** Adds properties, drawings, languages, marks and paragraphs of notes, and puts the slides into the template. */
function stampPptx(file: Uint8Array, { briefing, pictures }: Deck): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(file);
  setProperties(parts, briefing);
  addDrawings(parts, pictures);
  for (const [name, part] of Object.entries(parts)) {
    if (name.startsWith("ppt/notesSlides/notesSlide")) parts[name] = strToU8(splitNoteLines(strFromU8(part)));
    if (/^ppt\/slide(s|Layouts)\/slide/.test(name))
      parts[name] = strToU8(
        strFromU8(part)
          .replaceAll(...titleMark)
          .replaceAll("<a:tblPr/>", '<a:tblPr firstRow="1"/>'),
      );
    if (/^ppt\/(slides|slideLayouts|slideMasters|notesSlides)\/[^/]+$/.test(name) || name === PRESENTATION)
      parts[name] = strToU8(markLanguages(strFromU8(parts[name] ?? part), briefing.language));
  }
  const whole = onTemplate(briefing, (house) => pptxOnTemplate(parts, house)) ?? parts;
  return zipSync(zippable(whole), zipOptions(briefing));
}

const PRESENTATION = "ppt/presentation.xml";
const titleMark = [/<p:ph\s+idx="\d+"\s+type="title"[^>]*\/>/g, '<p:ph type="title"/>'] as const;
const noteLines =
  /<a:p>(<a:r><a:rPr lang="en-US" dirty="0"\/><a:t>)([^<]*)(<\/a:t><\/a:r>)(<a:endParaRPr[^>]*\/>)<\/a:p>/;

function splitNoteLines(notes: string): string {
  return notes.replace(noteLines, (_all, open, text: string, close, end) =>
    text
      .split(/\r?\n/)
      .map((line) => (line === "" ? `<a:p>${end}</a:p>` : `<a:p>${open}${line}${close}${end}</a:p>`))
      .join(""),
  );
}

/** Entities named in the title. */
const MOST_NAMED = 2;

/** The figure as large as it fits; the notes hold the sources of the claims whose numbers it shows. */
function figureSlide(deck: Deck, pictures: Pictures): void {
  const { briefing, frame } = deck;
  const { annex } = briefing.settings;
  const drawn = drawnPart(briefing);
  const slide = titledSlide(deck, figureTitle(drawn));
  const note = annex ? words.figureNote : words.figureNoteOfPoints;
  const h = frame.body.h - noteHeight(deck, note);
  pictureOnSlide(deck, slide, pictures, figureAlternative(drawn), { ...frame.body, h });
  slideNote(deck, slide, note);
  slide.addNotes(writableText(claimNotes(annex ? drawn.claims : keyPointsOf(briefing), briefing)));
}

/** A sentence with the entities that the most claims name. */
function figureTitle({ entities, claims, settings }: Briefing): string {
  const counts = claimCountsOf(claims);
  const linked = entities
    .map((entity) => ({ name: shortName(entity, settings.labels), count: counts.get(entity.id) ?? 0 }))
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MOST_NAMED);
  return words.figureTitle(claims.length, linked);
}

/** Height by width: higher charts are unreadable on a slide, and lower ones leave half of it empty. */
const HEIGHT_RATIO = { least: 0.27, most: 1.1 };

/** The first sentence of a chart, if it is short enough for a title, and what is left to say below the chart. */
function headingOf({ title, sentence }: AnalysisPicture): [title: string, note: string] {
  const [, first = sentence, rest = ""] = /^(.*?(?:[.!?](?=\s)|[。！？]))\s*(.*)$/su.exec(sentence) ?? [];
  if (columns(first) > FINDING_COLUMNS) return [title, sentence];
  return [first.replace(/[.。]$/, ""), listSentences([title + shared.end.trim(), rest])];
}

/** The chart of an analysis under what it says, if it has one that fits and fills a slide: whether it has. */
async function chartSlide(deck: Deck, draw: typeof chartPictures): Promise<boolean> {
  const { briefing, frame } = deck;
  const picture = briefing.analysis?.picture;
  if (!picture) return false;
  const drawn = await draw(picture.slide ?? picture.drawing, briefing.link);
  const ratio = drawn.height / drawn.width;
  if (ratio > HEIGHT_RATIO.most || (ratio < HEIGHT_RATIO.least && !briefing.settings.annex)) return false;
  const [title, note] = headingOf(picture);
  const slide = titledSlide(deck, title);
  const h = frame.body.h - noteHeight(deck, note);
  pictureOnSlide(deck, slide, drawn, chartAlternative(picture), { ...frame.body, h });
  slideNote(deck, slide, note);
  slide.addNotes(writableText(`${chartAlternative(picture)}\n\n${provenanceNotes(briefing)}`));
  return true;
}

/** Writes a briefing as slides with native text and tables, and sources in the notes. Tests replace the pictures. */
export async function writePptx(
  briefing: Briefing,
  pictures = picturesOf,
  charts = chartPictures,
): Promise<Uint8Array<ArrayBuffer>> {
  const deck = startDeck(new PptxGenJS(), briefing);
  defineMasters(deck);
  openingSlide(deck);
  answerSlides(deck);
  const hasChart = await chartSlide(deck, charts);
  // As on paper, the chart of an answer that leads, or one made for it, stands in place of the drawn view.
  const { leads, picture } = briefing.analysis ?? {};
  if (!hasChart || !(leads || picture?.isFigure)) figureSlide(deck, await pictures(briefing, SLIDE_PAGE));
  keyPointSlides(deck);
  basisSlides(deck);
  limitSlides(deck);
  if (briefing.settings.annex) annex(deck);
  const file = await deck.pptx.write({ outputType: "uint8array" });
  // The declared return type does not depend on outputType.
  return stampPptx(file as Uint8Array, deck);
}

function annex(deck: Deck): void {
  const { sections } = deck.briefing.settings;
  keyFigureSlide(deck);
  if (sections.includes("analysis")) analysisAnnex(deck);
  if (sections.includes("claims")) claimSlides(deck);
}

/** Places a picture in a box as large as it fits; if it could not be made, its alternative text. */
function pictureOnSlide(deck: Deck, slide: PptxGenJS.Slide, picture: Pictures, alternative: string, box: Box): void {
  const { png, width, height } = picture;
  deck.pictures.push(picture);
  const altText = writableText(alternative);
  if (png === null) {
    slide.addText(altText, textOptions(deck, box, fittingSize(altText, box, [20, 16, 12], deck.frame)));
    return;
  }
  const scale = Math.min(box.w / width, box.h / height);
  const [w, h] = [width * scale, height * scale];
  slide.addImage({
    data: `image/png;base64,${base64(png)}`,
    altText,
    x: box.x + (box.w - w) / 2,
    y: box.y + (box.h - h) / 2,
    w,
    h,
  });
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
