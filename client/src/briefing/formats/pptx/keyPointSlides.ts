import { evidenceGrades } from "@atlas/server/vocabulary";
import { claimTitle } from "../../../claim/claimTitle.ts";
import { language } from "../../../words/language.ts";
import { listClauses, withAside } from "../../../words/listWords.ts";
import { gradeName } from "../../../words/names.ts";
import { strings as shared } from "../../../words/strings.ts";
import type { Briefing, NumberedClaim } from "../../Briefing.ts";
import { claimFacts } from "../../document/claimFacts.ts";
import { strings } from "../../document/strings.ts";
import { keyPointsOf } from "../../keyPoints/keyPointsOf.ts";
import type { Deck } from "./Deck.ts";
import { slideText } from "./slideDesign.ts";
import { claimNotes } from "./slideNotes.ts";
import { slideStrings as words } from "./slideStrings.ts";
import { tableSlides } from "./tableSlides.ts";

const NUMBER_WIDTH = 0.75;
const GRADE_WIDTH = 2.4;

/** The key points with their grades. */
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
    textsOf: (one: NumberedClaim) => [String(one.number), sentenceOf(one, briefing), gradeName(one.claim.evidence)],
    cellOptions: (one: NumberedClaim, column: number) => pointLook(deck, one, column),
  };
  tableSlides(deck, table, { note: () => "", notes: (rows) => claimNotes(rows, briefing) });
}

/** A claim as a sentence; in Chinese, its own words follow in English. */
export function sentenceOf({ claim }: NumberedClaim, { named }: Briefing): string {
  const statement = slideText(claim.statement);
  if (language() === "en" && statement !== "") return statement;
  const facts = claimFacts(claim);
  const title = claimTitle(claim, named);
  const sentence = (facts.length === 0 ? title : withAside(title, listClauses(facts))) + shared.end.trim();
  return statement === "" ? sentence : `${sentence} ${statement}`;
}

/** The number and, on our own slides, the colour of the grade stand out. */
export function pointLook({ look }: Deck, { claim }: NumberedClaim, column: number) {
  if (column === 0) return { bold: true, ...(look.own ? { color: look.accent } : {}) };
  if (column < 2) return {};
  return { bold: true, ...(look.own ? { color: evidenceGrades[claim.evidence].light.slice(1) } : {}) };
}
