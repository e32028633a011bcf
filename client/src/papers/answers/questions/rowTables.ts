import type { Claim, Question, QuestionColumn, QuestionPart, QuestionRow } from "@atlas/server/contract";
import { holdingOf } from "@atlas/server/standing";
import { language } from "../../../model/words/language.ts";
import { labelled } from "../../../model/words/listWords.ts";
import { type Asked, claimsOfRows } from "./rowClaims.ts";
import { strings } from "./strings.ts";

/** Rows of an answer that stand in one table, with its title if the answer has several. */
export interface RowTable<Row> {
  title: string | null;
  rows: readonly Row[];
}

/** The questions on what began and what ended, with the title of the rows that answer them. */
const onChange: Readonly<Record<string, () => (rows: number) => string>> = {
  newSince: () => strings.begun,
  ended: () => strings.ended,
};

/** The column that says to which part of an answer a row belongs. */
const PART = "part";

/** The columns that tables show, with their places in a row: not the part, which the title of the table names. */
export function shownColumns({ columns, parts }: Question): { column: QuestionColumn; index: number }[] {
  const all = columns.map((column, index) => ({ column, index }));
  return parts.length === 0 ? all : all.filter(({ column }) => column.name !== PART);
}

/** The title of a part in the interface language. */
export function partTitle({ title, title_zh }: QuestionPart): string {
  return language() === "zh" ? title_zh : title;
}

/** The rows of an answer that answer its question: of several parts the first; no plans, nor figures of a period, that stand apart. */
export function telling<Row extends QuestionRow>(asked: Asked, rows: readonly Row[]): readonly Row[] {
  const [first] = asked.question.parts;
  if (first !== undefined) return rowsIn(asked, rows, first);
  if (!(asked.question.id in onChange)) return rows;
  const isPeriod = periodOf(asked);
  return rows.filter((row) => !isPlan(asked, row) && !isPeriod(row));
}

function rowsIn<Row extends QuestionRow>({ question }: Asked, rows: readonly Row[], { part }: QuestionPart): Row[] {
  const at = question.columns.findIndex(({ name }) => name === PART);
  return rows.filter(({ cells }) => cells[at] === part);
}

/** The tables of an answer: one, one for each of its parts, or what has begun or ended and, under it, figures of a period and plans. */
export function rowTables<Row extends QuestionRow>(asked: Asked, rows: readonly Row[]): RowTable<Row>[] {
  const { parts } = asked.question;
  if (parts.length > 0) {
    const tables = parts.map((part) => ({ part, rows: rowsIn(asked, rows, part) }));
    // One table of all rows needs no title but the question.
    if (tables[0]?.rows.length === rows.length) return [{ title: null, rows }];
    return tables.flatMap(({ part, rows: own }) =>
      own.length === 0 ? [] : [{ title: labelled(partTitle(part), strings.rows(own.length)), rows: own }],
    );
  }
  const main = new Set(telling(asked, rows));
  const rest = rows.filter((row) => !main.has(row));
  const title = onChange[asked.question.id]?.();
  if (rest.length === 0 || !title) return [{ title: null, rows }];
  const plans = rest.filter((row) => isPlan(asked, row));
  const periods = rest.filter((row) => !isPlan(asked, row));
  const tables = [
    { title: title(main.size), rows: [...main] },
    { title: strings.periods(periods.length), rows: periods },
    { title: strings.plans(plans.length), rows: plans },
  ];
  return tables.filter((table) => table.rows.length > 0);
}

function isPlan({ question }: Asked, { cells }: QuestionRow): boolean {
  const status = cells[question.columns.findIndex(({ kind }) => kind === "status")];
  return status === "planned" || status === "proposed";
}

/** Whether a row gives the figure of a period, such as a price or an output: the link may be older and go on. */
function periodOf(asked: Asked): (row: QuestionRow) => boolean {
  const claimsOf = claimsOfRows(asked);
  return (row) => claimsOf(row).some(isPeriodFigure);
}

function isPeriodFigure(claim: Claim): boolean {
  const { predicate, quantity, since, until } = claim;
  const isDoing = holdingOf(claim) === "report" && predicate !== "FUNDS";
  return isDoing && quantity !== null && since !== null && until !== null;
}
