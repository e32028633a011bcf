import { type Evidence, evidenceGrades } from "@atlas/server/vocabulary";
import { claimGrade } from "../../../model/claim/gradeText.ts";
import { capital } from "../../../model/words/asSentence.ts";
import { listSentences } from "../../../model/words/listWords.ts";
import { ownDataText } from "../../../model/words/ownData/ownData.ts";
import { strings as shared } from "../../../model/words/strings.ts";
import type { Briefing, NumberedClaim } from "../../briefing/Briefing.ts";
import { otherDispute } from "../../document/hedge.ts";
import { statementText } from "../../document/statementRuns.ts";
import { strings } from "../../document/strings.ts";
import { keyPointsOf } from "../../keyPoints/chosenKeyPoints.ts";
import type { Deck, Look } from "./Deck.ts";
import { slideText } from "./slideDesign.ts";
import { claimNotes } from "./slideNotes.ts";
import { slideStrings as words } from "./slideStrings.ts";
import { tableSlides } from "./tableSlides.ts";

const NUMBER_WIDTH = 0.75;
const GRADE_WIDTH = 2.4;

export function keyPointSlides(deck: Deck): void {
  const { briefing, frame } = deck;
  const points = keyPointsOf(briefing);
  if (points.length === 0) return;
  const disputed = points.filter(({ claim }) => claim.evidence === "disputed").length;
  const table = {
    title: words.pointsTitle(points.length, disputed),
    heads: [strings.number, words.point, strings.evidence],
    numbers: [true, false, false],
    widths: [NUMBER_WIDTH, frame.body.w - NUMBER_WIDTH - GRADE_WIDTH, GRADE_WIDTH],
    rows: points,
    textsOf: (one: NumberedClaim) => [String(one.number), sentenceOf(one, briefing), claimGrade(one.claim)],
    cellOptions: (one: NumberedClaim, column: number) => pointLook(deck, one, column),
  };
  tableSlides(deck, table, { note: () => "", notes: (rows) => claimNotes(rows, briefing) });
}

/** A claim as a sentence that can stand alone, with a dispute that is no grade and the folder of own data; in Chinese, the English words follow. */
export function sentenceOf({ claim }: NumberedClaim, briefing: Briefing): string {
  const sentence = statementText(claim, briefing);
  const own = ownDataText(claim);
  const remarks = [...otherDispute(claim, briefing), ...(own === null ? [] : [capital(own)])];
  return slideText(listSentences([sentence, ...remarks.map((remark) => remark + shared.end.trim())]));
}

/** The number and, on our own slides, the colour of the grade stand out. */
export function pointLook({ look }: Deck, { claim }: NumberedClaim, column: number) {
  if (column === 0) return { bold: true, ...(look.own ? { color: look.accent } : {}) };
  return column < 2 ? {} : gradeLook(look, claim.evidence);
}

/** A grade stands out, on our own slides in its colour. */
export function gradeLook({ own }: Look, grade: Evidence) {
  return { bold: true, ...(own ? { color: evidenceGrades[grade].light.slice(1) } : {}) };
}
