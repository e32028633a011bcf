import type { Claim, QuestionRow } from "@atlas/server/contract";
import { holdingOf } from "@atlas/server/standing";
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

/** The rows of an answer without the plans, and the figures of a period, that stand apart. */
export function telling<Row extends QuestionRow>(asked: Asked, rows: readonly Row[]): readonly Row[] {
  if (!(asked.question.id in onChange)) return rows;
  const isPeriod = periodOf(asked);
  return rows.filter((row) => !isPlan(asked, row) && !isPeriod(row));
}

/** The tables of an answer: one, or what has begun or ended and, under it, figures of a period and plans. */
export function rowTables<Row extends QuestionRow>(asked: Asked, rows: readonly Row[]): RowTable<Row>[] {
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
