import type { QuestionAnswer } from "@atlas/server/contract";
import { labelled, listClauses, listParts } from "../../../model/words/listWords.ts";
import { cellText, isEntityColumn } from "./cellText.ts";
import { claimsOfRows } from "./rowClaims.ts";
import { telling } from "./rowTables.ts";
import { strings } from "./strings.ts";

/** Rows told before the rest is only counted. */
const MOST_ROWS = 3;
/** Kinds of columns without which a row would say more than it does: how much, and whether it is there. */
const needed: ReadonlySet<string> = new Set(["money", "figure", "status"]);

/** The first rows of an answer that no other sentence tells: whom each names, how much and how it stands; none without rows. */
export function rowsSentence(answer: QuestionAnswer): string[] {
  const { question, rows } = answer;
  const named = question.columns.flatMap((column, place) => (isEntityColumn(column) && !column.list ? place : []));
  const [first, second] = named;
  const status = question.columns.findIndex(({ kind }) => kind === "status");
  const holds = ({ cells }: (typeof rows)[number]) => cells[status] === "in-force";
  // What is there answers before what is planned.
  const all = telling(answer, rows).toSorted((a, b) => Number(holds(b)) - Number(holds(a)));
  if (first === undefined || all.length === 0) return [];
  const further = question.columns.flatMap(({ kind }, place) => (needed.has(kind) ? place : []));
  const entities = new Map(answer.entities.map((entity) => [entity.id, entity]));
  const claimsOf = claimsOfRows(answer);
  const told = all.flatMap((row) => {
    const textAt = (place: number) => {
      const column = question.columns[place];
      return column === undefined ? "" : cellText(column, row.cells[place] ?? null, entities, claimsOf(row));
    };
    const rest = [...(second === undefined ? [] : [second]), ...further].map(textAt).filter((text) => text !== "");
    // A name alone would answer nothing.
    return rest.length === 0 || textAt(first) === "" ? [] : [labelled(textAt(first), listParts(rest))];
  });
  const shown = [...new Set(told)].slice(0, MOST_ROWS);
  return shown.length === 0 ? [] : [strings.firstOfRows(listClauses(shown), all.length - shown.length)];
}
