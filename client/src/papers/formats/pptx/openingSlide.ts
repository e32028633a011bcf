import { asSentence } from "../../../model/words/asSentence.ts";
import { formatDate } from "../../../model/words/formatDate.ts";
import { strings as shared } from "../../../model/words/strings.ts";
import { columns } from "../../../picture/labels/labelText.ts";
import type { Analysis } from "../../answers/common/Analysis.ts";
import type { Briefing } from "../../briefing/Briefing.ts";
import { provenanceOf } from "../../briefing/provenance.ts";
import { writableText } from "../../briefing/writableText.ts";
import { askedOf, paragraphsOf, titleOf } from "../../document/parts/frontPart.ts";
import { strings } from "../../document/strings.ts";
import { keyPointsOf } from "../../keyPoints/chosenKeyPoints.ts";
import type { Deck } from "./Deck.ts";
import { sentenceOf } from "./keyPointSlides.ts";
import { SUBTITLE, slideText, textOptions, titledSlide } from "./slideDesign.ts";
import { provenanceNotes } from "./slideNotes.ts";
import { slideStrings as words } from "./slideStrings.ts";
import { fittingSize, lineColumns, linesIn, scaled, splitText, textHeight } from "./textFit.ts";

const SIZES = [22, 20, 18, 16, 14, 13] as const;
const LINE_SIZE = 14;
/** Space after a paragraph, in points. */
const AFTER = 6;

/** The text of the first slide: the author's own, what the analysis answers, or else the first key point and how all are graded. */
export function openingText(briefing: Briefing): string {
  const { settings, analysis } = briefing;
  const paragraphs = paragraphsOf(settings.summary).map(slideText);
  if (paragraphs.length > 0) return paragraphs.join("\n");
  if (analysis !== null) return answerSentences(analysis);
  const [first] = keyPointsOf(briefing);
  if (first === undefined) return "";
  const grades = provenanceOf(briefing).grades.filter(({ count }) => count > 0);
  const basis = words.gradesOf(briefing.claims.length, grades) + shared.end.trim();
  return [sentenceOf(first, briefing), basis].map(slideText).join("\n");
}

/** The sentences of an analysis, each on a line of its own; some are headings without a full stop. */
export function answerSentences({ sentences }: Analysis): string {
  return sentences.map((one) => slideText(asSentence(one, shared.end.trim()))).join("\n");
}

/** About how many lines that text takes. */
export function openingLines(briefing: Briefing): number {
  const paragraphs = openingText(briefing)
    .split("\n")
    .filter((text) => text !== "");
  return paragraphs.reduce((sum, text) => sum + 0.4 + Math.ceil(columns(text) / 90), 0);
}

/** The first slide: title, day, data set and text; a text that does not fit goes on on slides of its own. */
export function openingSlide(deck: Deck): void {
  const { briefing, frame, look } = deck;
  const { text: box } = frame.opening;
  const slide = titledSlide(deck, titleOf(briefing), true);
  const made = slideText(`${strings.made(formatDate(briefing.made))} · ${provenanceOf(briefing).dataset}`);
  const lines = [...askedOf(briefing).map(slideText), made];
  const [lineSize = LINE_SIZE] = scaled([LINE_SIZE], frame);
  const room = lines.reduce((h, line) => h - textHeight(line, box.w, lineSize, frame) - AFTER / 72, box.h);
  const [first, rest] = fitted(openingText(briefing), { ...box, h: room }, deck);
  const size = fittingSize(first, { ...box, h: room - spaceOf(first) }, scaled(SIZES, frame), frame);
  const options = { breakLine: true, paraSpaceAfter: AFTER };
  slide.addText(
    [
      ...lines.map((text) => ({ text, options: { ...options, fontSize: lineSize, color: look.muted } })),
      ...first.split("\n").map((text) => ({ text, options: { ...options, fontSize: size } })),
    ],
    { ...textOptions(deck, box, size), objectName: SUBTITLE },
  );
  slide.addNotes(writableText(provenanceNotes(briefing)));
  furtherText(deck, rest);
}

/** The space after the paragraphs of a text, in inches. */
function spaceOf(text: string): number {
  return (text.split("\n").length * AFTER) / 72;
}

function furtherText(deck: Deck, text: string): void {
  for (let left = text; left !== ""; ) {
    const [here, rest] = fitted(left, deck.frame.body, deck);
    const slide = titledSlide(deck, words.summaryGoesOn);
    slide.addText(
      here,
      textOptions(deck, deck.frame.body, fittingSize(here, deck.frame.body, scaled(SIZES, deck.frame), deck.frame)),
    );
    left = rest;
  }
}

/** The part of a text that fits in a box in the smallest type, in whole paragraphs if one does, and the rest. */
function fitted(text: string, { w, h }: { w: number; h: number }, { frame }: Deck): [string, string] {
  const smallest = Math.min(...scaled(SIZES, frame));
  const paragraphs = text.split("\n");
  const upTo = (count: number) => paragraphs.slice(0, count).join("\n");
  const whole = paragraphs.findLastIndex((_, place) => {
    const here = upTo(place + 1);
    return textHeight(here, w, smallest, frame) + spaceOf(here) <= h;
  });
  if (whole >= 0) return [upTo(whole + 1), paragraphs.slice(whole + 1).join("\n")];
  return splitText(text, linesIn(h, smallest, frame) * lineColumns(w, smallest, frame));
}
