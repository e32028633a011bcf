import { oldText } from "../../../model/claim/due/dueText.ts";
import { claimGrade } from "../../../model/claim/gradeText.ts";
import { listClauses } from "../../../model/words/listWords.ts";
import type { NumberedClaim } from "../../briefing/Briefing.ts";
import { dayOf } from "../../briefing/dayOf.ts";
import { provenanceOf } from "../../briefing/provenance.ts";
import { restrictToAnswer } from "../../briefing/restrictToAnswer.ts";
import { writableText } from "../../briefing/writableText.ts";
import { keyFiguresOf } from "../../document/keyFigures.ts";
import { claimFacts } from "../../document/statementRuns.ts";
import { strings } from "../../document/strings.ts";
import { keyPointsOf } from "../../keyPoints/chosenKeyPoints.ts";
import type { Deck } from "./Deck.ts";
import { pointLook, sentenceOf } from "./keyPointSlides.ts";
import { slideNote, slideText, textOptions, titledSlide } from "./slideDesign.ts";
import { claimNotes, provenanceNotes } from "./slideNotes.ts";
import { slideStrings as words } from "./slideStrings.ts";
import { tableSlides } from "./tableSlides.ts";

/** Shares of the width for number, claim, figures and evidence. */
const SHARES = [0.06, 0.5, 0.27, 0.17] as const;
/** Slides of claims; the workbook has all. */
const MOST_SLIDES = 12;

export function keyFigureSlide(deck: Deck): void {
  const { briefing, frame, look } = deck;
  const slide = titledSlide(deck, strings.keyFigures);
  const figures = keyFiguresOf(briefing);
  const [w, h] = [frame.body.w / 3, (frame.body.h - 0.4) / Math.ceil(figures.length / 3)];
  for (const [place, { value, label }] of figures.entries()) {
    const [x, y] = [frame.body.x + (place % 3) * w, frame.body.y + Math.floor(place / 3) * h];
    const box = { x, w: w - 0.3 };
    slide.addText(value, { ...textOptions(deck, { ...box, y, h: 0.65 }, 36), bold: true, color: look.accent });
    slide.addText(label, textOptions(deck, { ...box, y: y + 0.65, h: h - 0.75 }, 14));
  }
  slideNote(deck, slide, provenanceOf(briefing).counted);
  slide.addNotes(writableText(provenanceNotes(briefing)));
}

/** The claims (those of the answer if there is one) that are not among the key points. */
export function claimSlides(deck: Deck): void {
  const { briefing, frame } = deck;
  const points = new Set(keyPointsOf(briefing).map(({ number }) => number));
  const { restricted, basis } = restrictToAnswer(briefing);
  const rows = restricted.claims.filter(({ number }) => !points.has(number));
  if (rows.length === 0) return;
  const table = {
    title: basis === "some" ? words.furtherOfAnswer : words.furtherClaims,
    heads: [strings.number, strings.claim, strings.figures, strings.evidence],
    numbers: [true, false, false, false],
    widths: SHARES.map((share) => share * frame.body.w),
    rows,
    textsOf: (one: NumberedClaim) => [
      String(one.number),
      sentenceOf(one, briefing),
      figuresOf(one, dayOf(briefing)),
      claimGrade(one.claim),
    ],
    cellOptions: (one: NumberedClaim, column: number) => pointLook(deck, one, column === 2 ? 1 : column),
  };
  tableSlides(deck, table, {
    most: MOST_SLIDES,
    note: (shown) => (shown < rows.length ? words.firstClaims(shown, rows.length) : ""),
    notes: (shown) => claimNotes(shown, briefing),
  });
}

/** When and how much. */
function figuresOf({ claim }: NumberedClaim, day: string): string {
  const due = oldText(claim, day);
  return slideText(listClauses(due === null ? claimFacts(claim) : [...claimFacts(claim), due]));
}
