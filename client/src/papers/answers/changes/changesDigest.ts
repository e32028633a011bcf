import type { ChangeAnswer, ClaimChange } from "@atlas/server/contract";
import { impactOf } from "@atlas/server/impact";
import { newsStrings } from "../../../model/watch/strings.ts";
import { entityName } from "../../../model/words/entityName.ts";
import { formatNumber } from "../../../model/words/formatNumber.ts";
import { gradeName } from "../../../model/words/names.ts";
import type { AnalysisTable } from "../common/Analysis.ts";
import { english, itemTable } from "../common/cells.ts";
import { kindTable, moveTable } from "./kindTables.ts";
import { strings } from "./strings.ts";

/** Rows and parts of cells that fit on a paper of two pages. */
const MOVES = 3;
const SUBJECTS = 4;
const TOLD = { causes: 1, reasons: 1 };

/**
 * The tables of a paper of two pages: kinds with reasons, grades, the subjects that the reader watches before those with
 * most changes, and the most harmful changes; each tells how much it leaves out.
 */
export function changesDigest(answer: ChangeAnswer, watched: readonly string[], narrowed: boolean): AnalysisTable[] {
  const { matching } = answer;
  const moves = moveTable(matching, TOLD);
  const shown = { ...moves, rows: moves.rows.slice(0, MOVES) };
  return [
    kindTable(matching, TOLD),
    ...(moves.rows.length === 0 ? [] : [withRest(shown, moves.rows.length - MOVES, strings.otherMoves)]),
    ...(narrowed ? [] : [subjectTable(answer, watched)]),
    ...(matching.worst.length === 0 ? [] : [worstTable(answer)]),
  ];
}

function subjectTable({ subjects }: ChangeAnswer, watched: readonly string[]): AnalysisTable {
  const isOwn = ({ id }: { id: string }) => watched.includes(id);
  const firsts = [...subjects.filter(isOwn), ...subjects.filter((one) => !isOwn(one))].slice(0, SUBJECTS);
  const table = itemTable(strings.subjectTable, firsts, {
    columns: [
      {
        label: strings.subject,
        width: 40,
        of: (one) => (isOwn(one) ? strings.watched(entityName(one)) : entityName(one)),
      },
      { label: strings.count, width: 8, number: true, of: ({ count }) => formatNumber(count) },
    ],
    claimIds: () => [],
  });
  return withRest(table, subjects.length - firsts.length, strings.otherSubjects);
}

/** The most harmful changes: what became of each claim, and its statement; as it was, if it is gone. */
function worstTable({ matching: { worst, impacts } }: ChangeAnswer): AnalysisTable {
  const table = itemTable(strings.worstTable, worst, {
    columns: [
      { label: strings.kind, width: 18, of: becameText },
      { label: strings.statement, width: 62, of: ({ before, after }) => english((after ?? before)?.statement ?? "") },
    ],
    claimIds: ({ id, after }) => (after === null ? [] : [id]),
  });
  const harmful = impacts.filter(({ impact }) => worst.some((change) => impactOf(change) === impact));
  const all = harmful.reduce((sum, { count }) => sum + count, 0);
  return withRest(table, all - worst.length, strings.otherWorst);
}

function becameText(change: ClaimChange): string {
  const { before, after } = change;
  const name = newsStrings.kinds[impactOf(change)];
  if (before === null || after === null || before.evidence === after.evidence) return name;
  return strings.moveTo(gradeName(before.evidence), gradeName(after.evidence));
}

function withRest(table: AnalysisTable, left: number, say: (left: number) => string): AnalysisTable {
  return left > 0 ? { ...table, note: say(left) } : table;
}
