import type { Briefing } from "../briefing/Briefing.ts";
import { keyPointsOf } from "../keyPoints/keyPointsOf.ts";
import { annex } from "./annex.ts";
import type { Block } from "./Block.ts";
import { fitsBelow } from "./figurePage.ts";
import { type NoteWriter, noteWriter } from "./notes.ts";
import { paperStrings as words } from "./paperStrings.ts";
import { chartBlocks } from "./parts/analysisPart.ts";
import { answerPart, answerTable } from "./parts/answerPart.ts";
import { figurePart } from "./parts/figurePart.ts";
import { frontPart } from "./parts/frontPart.ts";
import { goOnPart } from "./parts/goOnPart.ts";
import { keyPointsPart } from "./parts/keyPointsPart.ts";
import { restsOnPart } from "./parts/restsOnPart.ts";

/** Tables of an answer that leads, and rows of each: they fit on two pages with its chart. */
const LEADING_TABLES = { tables: 2, rows: 2 };

/**
 * The text of a briefing in the interface language: a paper of two pages with the finding, the key points, one figure
 * and what it rests on, and the annex if its author wants one. No claim and no source stands in it twice.
 */
export function documentOf(briefing: Briefing): Block[] {
  const notes = noteWriter(briefing);
  const ofKeyPoints = keyPointNotes(briefing, notes);
  const restsOn = restsOnPart(briefing);
  return [
    ...(briefing.analysis?.leads
      ? [...leadingAnswer(briefing), ...keyPointsPart(briefing), ...restsOn]
      : aroundFigure(briefing, restsOn)),
    ...ofKeyPoints,
    ...goOnPart(briefing, notes.cited.size),
    ...(briefing.settings.annex ? annex(briefing, notes) : []),
  ];
}

/** Finding, key points and answer, the figure, and what all rests on. */
function aroundFigure(briefing: Briefing, restsOn: readonly Block[]): Block[] {
  const first = [...frontPart(briefing), ...keyPointsPart(briefing), ...answerPart(briefing)];
  const figure = [...figurePart(briefing), ...answerTable(briefing)];
  // Under a long text the figure goes to the second page, and what stands there fills the first.
  return fitsBelow(first, briefing) ? [...first, ...figure, ...restsOn] : [...first, ...restsOn, ...figure];
}

/** An answer that leads: its finding, its chart, and the best rows of its first tables. */
function leadingAnswer(briefing: Briefing): Block[] {
  return [
    ...frontPart(briefing),
    ...answerPart(briefing),
    ...chartBlocks(briefing.analysis?.picture ?? null, briefing),
    ...answerTable(briefing, LEADING_TABLES),
  ];
}

function keyPointNotes(briefing: Briefing, notes: NoteWriter): Block[] {
  const points = keyPointsOf(briefing);
  if (points.length === 0) return [];
  return [
    { block: "heading", level: 1, text: words.notes },
    { block: "endnotes", notes: points.map((claim) => notes.note(claim, "told before")) },
  ];
}
