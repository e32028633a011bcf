import { gradeWord } from "../../model/claim/gradeText.ts";
import { capital } from "../../model/words/asSentence.ts";
import { ownDataText } from "../../model/words/ownData/ownData.ts";
import { strings as shared } from "../../model/words/strings.ts";
import { LEADING_TABLES, leadingTables } from "../answers/common/tellingTables.ts";
import { type Briefing, type NumberedClaim, type SectionId, sectionIds } from "../briefing/Briefing.ts";
import { keyPointsOf } from "../keyPoints/chosenKeyPoints.ts";
import { notedClaims } from "../keyPoints/notedClaims.ts";
import { pointGroups } from "../keyPoints/pointGroups.ts";
import { type Block, numbered, type Run } from "./Block.ts";
import { footnotes } from "./footnotes.ts";
import { otherDispute } from "./hedge.ts";
import { arrange, fitFigure, type PaperParts } from "./layout/arrange.ts";
import { type NoteWriter, noteWriter } from "./notes.ts";
import { analysisPart, chartBlocks, furtherRows } from "./parts/analysisPart.ts";
import { answerPart, answerTable } from "./parts/answerPart.ts";
import { evidencePart } from "./parts/evidencePart.ts";
import { figurePart } from "./parts/figurePart.ts";
import { frontPart } from "./parts/frontPart.ts";
import { glossaryPart } from "./parts/glossaryPart.ts";
import { goOnPart } from "./parts/goOnPart.ts";
import { restsOnPart } from "./parts/restsOnPart.ts";
import { methodStrings } from "./parts/strings.ts";
import { say } from "./runs.ts";
import { paperSources, sourceList, sourcesOf } from "./sourceList.ts";
import { statementRuns } from "./statementRuns.ts";
import { paperStrings as words } from "./strings.ts";

const parts: Record<SectionId, (briefing: Briefing, notes: NoteWriter) => Block[]> = {
  analysis: analysisPart,
  claims: otherClaims,
  evidence: evidencePart,
  entities: glossaryPart,
  method: methodPart,
};

/** The further pages of a briefing: the sections that its author chose, and the sources that no note cites. */
function annex(briefing: Briefing): Block[] {
  const notes = noteWriter(briefing, sourcesOf(notedClaims(briefing), briefing));
  const { sections } = briefing.settings;
  const blocks = sectionIds.filter((id) => sections.includes(id)).flatMap((id) => parts[id](briefing, notes));
  return [...blocks, ...sourceList(briefing, notes.cited)].map((block, place) =>
    place === 0 && block.block === "heading" ? { ...block, text: `${words.annex}: ${block.text}`, opens: true } : block,
  );
}

/** The claims without a note in the paper, each stated in its note. */
function otherClaims(briefing: Briefing, notes: NoteWriter): Block[] {
  const others = briefing.claims.slice(notedClaims(briefing).length);
  if (others.length === 0) return [];
  return [
    { block: "heading", level: 1, text: words.allNotes },
    { block: "endnotes", notes: others.map((claim) => notes.note(claim)) },
  ];
}

/** The text of a briefing: a paper of two pages, rows and tables that it must have besides, its sources and, if wanted, an annex. No claim and no source stands in it twice. */
export function documentOf(briefing: Briefing): Block[] {
  const noted = notedClaims(briefing);
  const notes = paperNotes(briefing);
  const goOn = goOnPart(briefing, sourcesOf(noted, briefing).size);
  const { blocks, cut, later } = briefing.analysis?.leads
    ? { ...leadingAnswer(briefing, goOn), later: [] }
    : aroundFigure(briefing, { goOn, notes });
  const before = [...blocks, ...furtherRows(briefing, cut)];
  return numbered([
    ...(later.length === 0 ? before : fitFigure([...before, ...later], notes, briefing)),
    ...notes,
    ...paperSources(noted, briefing),
    ...(briefing.settings.annex ? annex(briefing) : []),
  ]);
}

/** Finding, key points and answer, the figure and the table, what all rests on, in the order that fills two pages. */
function aroundFigure(briefing: Briefing, { goOn, notes }: Pick<PaperParts, "goOn" | "notes">) {
  const whole = answerTable(briefing);
  const parts: PaperParts = {
    first: [...frontPart(briefing), ...keyPointsPart(briefing), ...answerPart(briefing)],
    figure: figurePart(briefing),
    table: (rows) => answerTable(briefing, { rows }).blocks,
    rows: whole.rows,
    restsOn: restsOnPart(briefing),
    goOn,
    notes,
  };
  const { blocks, rows, later } = arrange(parts, briefing);
  return { blocks, cut: answerTable(briefing, { rows }).cut, later };
}

/** An answer that leads: its finding, its chart, and the best rows of its first tables, unless some follow whole; then key points and what they rest on. */
function leadingAnswer(briefing: Briefing, goOn: readonly Block[]) {
  const tables = briefing.analysis === null ? 0 : leadingTables(briefing.analysis).length;
  const { blocks, cut } = answerTable(briefing, { ...LEADING_TABLES, tables });
  const answer = [
    ...frontPart(briefing),
    ...answerPart(briefing),
    ...(briefing.analysis?.picture?.inAnnex ? [] : chartBlocks(briefing.analysis?.picture ?? null, briefing)),
    ...blocks,
  ];
  return { blocks: [...answer, ...keyPointsPart(briefing), ...restsOnPart(briefing), ...goOn], cut };
}

/** The notes on the claims that the paper states, which Word sets at the foot of its pages. */
function paperNotes(briefing: Briefing): Block[] {
  const notes = footnotes(briefing);
  if (notes.length === 0) return [];
  return [
    { block: "heading", level: 1, text: words.notes },
    { block: "endnotes", notes, foot: true },
  ];
}

/** The key points under the headings of the author: each claim in a sentence, with its number, its grade, a dispute that is no grade and, of own data, their folder. */
export function keyPointsPart(briefing: Briefing): Block[] {
  const points = keyPointsOf(briefing);
  // An answer has rows, whether or not the view has claims.
  if (points.length === 0) return briefing.analysis ? [] : [{ block: "paragraph", runs: [say(words.noClaims)] }];
  const groups = pointGroups(
    points.map(({ claim }) => claim.id),
    briefing.settings.pointHeadings,
  );
  return [
    { block: "heading", level: 1, text: words.keyPoints },
    ...groups.flatMap(({ heading, ids }): Block[] => {
      const own = points.filter(({ claim }) => ids.includes(claim.id));
      if (own.length === 0) return [];
      const text = heading?.trim() ?? "";
      return [
        ...(text === "" ? [] : [{ block: "heading", level: 2, text } as const]),
        { block: "list", items: own.map((point) => pointRuns(point, briefing)) },
      ];
    }),
  ];
}

function pointRuns({ claim, number }: NumberedClaim, briefing: Briefing): Run[] {
  return [
    ...statementRuns(claim, briefing),
    { claim: number, home: true },
    say(" "),
    { grade: claim.evidence },
    ...wordRuns(claim),
    ...otherDispute(claim, briefing).map((dispute) => say(shared.gap + dispute + shared.end.trim())),
    ...ownRuns(claim),
  ];
}

/** Whose word the claim is, after its grade. */
function wordRuns(claim: NumberedClaim["claim"]): Run[] {
  const word = gradeWord(claim);
  return word === null ? [] : [say(shared.gap + word)];
}

function ownRuns(claim: NumberedClaim["claim"]): Run[] {
  const own = ownDataText(claim);
  return own === null ? [] : [say(shared.gap + capital(own) + shared.end.trim())];
}

/** Explains how claims are made and graded. */
function methodPart(): Block[] {
  return [
    { block: "heading", level: 1, text: methodStrings.title },
    { block: "paragraph", runs: [say(methodStrings.claim)] },
    { block: "paragraph", runs: [say(methodStrings.grading)] },
    { block: "paragraph", runs: [say(methodStrings.dates)] },
  ];
}
