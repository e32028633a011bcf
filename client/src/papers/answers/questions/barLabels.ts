import type { Entity, QuestionColumn } from "@atlas/server/contract";
import { columnValues, evidenceIds } from "@atlas/server/vocabulary";
import { capital } from "../../../model/words/asSentence.ts";
import { formatDate } from "../../../model/words/formatDate.ts";
import { isYear, valueText } from "./cellText.ts";
import { strings } from "./strings.ts";

export interface BarLabels {
  names: string[];
  nameOf: (value: string) => string;
  /** Whether `names` have an order of their own; otherwise the longest bar comes first. */
  ordered: boolean;
}

const YEAR = "YYYY".length;
const MONTH = "YYYY-MM".length;
/** Dates within so few years and months are grouped by month, else by year. */
const NEAR_YEARS = 3;
const NEAR_MONTHS = 15;

/** Names bars by a column's values: dates by year or, if close, by month, latest first; closed lists in list order. */
export function barLabels(column: QuestionColumn, values: readonly string[], entities: readonly Entity[]): BarLabels {
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  const different = [...new Set(values)].filter((value) => value !== "");
  const named = (order: readonly string[], ordered: boolean, textOf: (value: string) => string): BarLabels => {
    const nameOf = (value: string) => capital(value === "" ? strings.notStated : textOf(value));
    // "Not stated" comes last.
    return { names: [...new Set([...order, ...(values.includes("") ? [""] : [])].map(nameOf))], nameOf, ordered };
  };
  if (column.kind === "date") {
    const to = (length: number) => new Set(different.map((value) => value.slice(0, length))).size;
    const byMonth = to(YEAR) <= NEAR_YEARS && to(MONTH) <= NEAR_MONTHS;
    const length = byMonth ? MONTH : YEAR;
    return named(different.sort().reverse(), true, (value) => formatDate(value.slice(0, length)));
  }
  const list = lists[column.kind];
  const text = (value: string) =>
    column.kind === "status" && isYear(value) ? strings.lastReported : valueText(column, value, known);
  if (list === undefined) return named(different, false, text);
  return named(
    [...list, ...(column.kind === "status" ? different.filter(isYear) : [])].filter((word) => different.includes(word)),
    true,
    text,
  );
}

/** Closed lists, whose words have an order of their own. */
const lists: Partial<Record<QuestionColumn["kind"], readonly string[]>> = {
  evidence: evidenceIds,
  maturity: [...columnValues.maturity].reverse(),
  stage: columnValues.stage,
  status: columnValues.status,
};
