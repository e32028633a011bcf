import { type Predicate, predicateIds } from "@atlas/server/vocabulary";
import { predicatePhrase } from "../../model/words/names.ts";
import { readableTitle } from "../../model/words/readableWord.ts";
import { type ColumnStrings, columnStrings } from "./strings.ts";

/** Columns that hold a word of a closed list. */
const ofWords: ReadonlySet<string> = new Set(["status", "quantity_kind", "maturity", "kind", "stage", "chain_step"]);

/** The name of a column of the desk's tables; a column that is not the atlas's own keeps its name. */
export function columnName(column: string): string {
  return isColumn(column) ? columnStrings[column] : column;
}

/** A cell as the reader knows its content: the verb of a predicate, a word of a closed list as text. */
export function cellText(column: string, cell: string): string {
  const predicate = predicateIds.find((id): id is Predicate => id === cell);
  if (column === "predicate" && predicate) return predicatePhrase(predicate);
  return ofWords.has(column) ? readableTitle(cell) : cell;
}

function isColumn(column: string): column is keyof ColumnStrings {
  return Object.hasOwn(columnStrings, column);
}
