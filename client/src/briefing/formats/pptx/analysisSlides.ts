import type { Analysis, AnalysisRow, AnalysisTable } from "../../../analysis/common/Analysis.ts";
import { inWords } from "../../../url/wholeAddress.ts";
import { listSentences } from "../../../words/listWords.ts";
import { answerAddress } from "../../answerAddress.ts";
import type { Briefing } from "../../Briefing.ts";
import { tablesOf } from "../../document/parts/analysisPart.ts";
import { analysisStrings } from "../../document/parts/analysisStrings.ts";
import { writableText } from "../writableText.ts";
import type { Deck } from "./Deck.ts";
import { openingText } from "./openingSlide.ts";
import { slideText, textOptions, titledSlide } from "./slideDesign.ts";
import { claimNotes, provenanceNotes } from "./slideNotes.ts";
import { slideStrings as words } from "./slideStrings.ts";
import { slideTablesOf } from "./slideTable.ts";
import { splitText } from "./splitText.ts";
import { type SlideTable, tableSlides } from "./tableSlides.ts";
import { fittingSize, lineColumns, linesIn } from "./textFit.ts";

/** Slides for one table in the annex. */
const MOST_SLIDES = 12;
const SIZES = [22, 20, 18, 16, 14] as const;

/** What the analysis answers, unless the first slide says it, and the beginning of its table. */
export function answerSlides(deck: Deck): void {
  const { analysis } = deck.briefing;
  if (analysis === null) return;
  const sentences = slideText(listSentences(analysis.sentences));
  if (sentences !== openingText(deck.briefing)) textSlides(deck, analysis.title, sentences);
  if (deck.briefing.settings.annex) return;
  const [table] = shownTables(analysis);
  if (table === undefined) return;
  for (const one of slideTablesOf(deck, analysis, table, numbersOf(deck.briefing))) slidesOfTable(deck, one, 1);
}

/** All that an analysis says: its limits, and its tables on as many slides as needed. */
export function analysisAnnex(deck: Deck): void {
  const { analysis } = deck.briefing;
  if (analysis === null) return;
  const numbers = numbersOf(deck.briefing);
  for (const table of shownTables(analysis))
    for (const one of slideTablesOf(deck, analysis, table, numbers)) slidesOfTable(deck, one, MOST_SLIDES);
  if (analysis.limits.length > 0) textSlides(deck, words.limits, analysis.limits.map(slideText).join("\n"));
}

/** The tables with rows; the numbers of the chart are headed as the chart is. */
function shownTables(analysis: Analysis): AnalysisTable[] {
  const { picture } = analysis;
  return tablesOf(analysis)
    .filter(({ rows }) => rows.length > 0)
    .map((table) => (picture && table === picture.numbers ? { ...table, caption: picture.title } : table));
}

/** A text, continued on further slides after a whole sentence. */
function textSlides(deck: Deck, title: string, text: string): void {
  const { frame, briefing } = deck;
  const smallest = 14;
  const most = linesIn(frame.body.h, smallest) * lineColumns(frame.body.w, smallest, frame) * 0.8;
  for (let left = text; left !== ""; ) {
    const [here, rest] = splitText(left, most);
    const slide = titledSlide(deck, title);
    slide.addText(here, textOptions(deck, frame.body, fittingSize(here, frame.body, SIZES, frame)));
    slide.addNotes(writableText(provenanceNotes(briefing)));
    left = rest;
  }
}

function slidesOfTable(deck: Deck, table: SlideTable<AnalysisRow>, most: number): void {
  const { briefing } = deck;
  const listsClaims = table.heads.at(-1) === analysisStrings.claims;
  const all = table.rows.length;
  tableSlides(deck, table, {
    most,
    note: (shown) =>
      listSentences([
        ...(shown < all ? [words.firstRows(shown, all)] : []),
        ...(listsClaims ? [words.numbersNote] : []),
      ]),
    notes: (rows) => (listsClaims ? notesOf(rows, briefing) : provenanceNotes(briefing)),
  });
}

/** The claims of some rows with their sources, and the address with all rows. */
function notesOf(rows: readonly AnalysisRow[], briefing: Briefing): string {
  const ids = new Set(rows.flatMap(({ claimIds }) => claimIds));
  const named = briefing.claims.filter(({ claim }) => ids.has(claim.id));
  return `${claimNotes(named, briefing)}\n${analysisStrings.answeredAt}${inWords(answerAddress(briefing) ?? "")}`;
}

function numbersOf({ claims }: Briefing): ReadonlyMap<string, number> {
  return new Map(claims.map(({ number, claim }) => [claim.id, number]));
}
