import type { Question, QuestionRow } from "@atlas/server/contract";
import { strings } from "./strings.ts";

/** Rows of an answer that stand in one table, with its title if the answer has several. */
export interface RowTable<Row> {
  title: string | null;
  rows: readonly Row[];
}

type Asked = Pick<Question, "id" | "columns">;

/** The questions on what began, of which a plan is no answer. */
const onBeginnings: ReadonlySet<string> = new Set(["newSince"]);

/** The rows of an answer without the plans that stand apart. */
export function withoutPlans<Row extends QuestionRow>({ id, columns }: Asked, rows: readonly Row[]): readonly Row[] {
  const status = columns.findIndex(({ kind }) => kind === "status");
  if (!onBeginnings.has(id)) return rows;
  return rows.filter(({ cells }) => cells[status] !== "planned" && cells[status] !== "proposed");
}

/** The tables of an answer: one, or what has begun and, under it, the plans. */
export function rowTables<Row extends QuestionRow>(asked: Asked, rows: readonly Row[]): RowTable<Row>[] {
  const begun = new Set(withoutPlans(asked, rows));
  const plans = rows.filter((row) => !begun.has(row));
  if (plans.length === 0) return [{ title: null, rows }];
  const tables = [
    { title: strings.begun(begun.size), rows: [...begun] },
    { title: strings.plans(plans.length), rows: plans },
  ];
  return tables.filter((table) => table.rows.length > 0);
}
