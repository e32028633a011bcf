/** What stands between the cells of a line: a character that nobody can see, which the check of the data refuses in every cell. */
export const CELL_END = "\u001f";
/** The same between the items of a list. */
export const ITEM_END = "\u001e";

/** Columns that are no text. */
const kinds: Readonly<Record<string, Exclude<Kind, "text">>> = {
  claim_count: "whole",
  neighbour_count: "whole",
  publisher_count: "whole",
  evidence_rank: "whole",
  source_count: "whole",
  lat: "float",
  lon: "float",
  share_pct: "float",
  quantity: "float",
  counterpart: "truth",
  subsidiary: "truth",
  aliases: "list",
  search_names: "list",
  hub_counts: "list",
  hub_first: "list",
  caveats: "list",
  sources: "list",
  disputed_by: "list",
  independent_sources: "list",
  source_kinds: "list",
};

/** What a column of the graph holds, as Neo4j tells values apart. */
export type Kind = "text" | "whole" | "float" | "truth" | "list";

/** A column and what it holds. */
export interface Column {
  name: string;
  kind: Kind;
}

/** The columns of a row, those left out excepted; `lists` are those that are lists in such rows only. */
export function columnsIn(
  row: object,
  { without = [], lists = [] }: { without?: readonly string[]; lists?: readonly string[] } = {},
): Column[] {
  return Object.keys(row)
    .filter((name) => !without.includes(name))
    .map((name) => ({ name, kind: lists.includes(name) ? "list" : (kinds[name] ?? "text") }));
}

/** The text of a value that is not null; one of another kind than its column's is refused, so that none arrives as a text. */
export function cellOf({ name, kind }: Column, value: unknown): string {
  if (typeof value === "string" && kind === "text") return value;
  if (typeof value === "number" && (kind === "whole" || kind === "float")) return String(value);
  if (typeof value === "boolean" && kind === "truth") return String(value);
  if (Array.isArray(value) && kind === "list") return value.join(ITEM_END);
  throw new TypeError(`${name} holds ${typeof value}, and is loaded as ${kind}`);
}
