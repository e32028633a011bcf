/** What stands between the cells of a line: a character that nobody can see, which the check of the data refuses in every cell. */
export const CELL_END = "\u001f";
/** The same between the items of a list, and for what is null. */
const [ITEM_END, NULL] = ["\u001e", "\u0000"];

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

type Kind = "text" | "whole" | "float" | "truth" | "list";

/** How Neo4j reads a cell of a line that has been split; what is no number and no truth is null there. */
const readers: Readonly<Record<Kind, (cell: string) => string>> = {
  text: (cell) => `nullIf(${cell}, '\\u0000')`,
  whole: (cell) => `toInteger(${cell})`,
  float: (cell) => `toFloat(${cell})`,
  truth: (cell) => `toBoolean(${cell})`,
  list: (cell) => `CASE ${cell} WHEN '\\u0000' THEN null WHEN '' THEN [] ELSE split(${cell}, '\\u001e') END`,
};

/** Rows as lines of text: a list of values costs the driver, and the connection, several times as much. */
export interface RowLines {
  /** Each column as Cypher reads it from the cells of a line, as a map is written. */
  columns: string;
  lineOf(row: object): string;
}

/** Takes the columns of a first row, those left out excepted; so many cells `before` stand in front of the columns' own. */
export function rowLines(
  first: object,
  { without = [], before = 0 }: { without?: string[]; before?: number } = {},
): RowLines {
  const named = Object.keys(first)
    .filter((name) => !without.includes(name))
    .map((name): { name: string; kind: Kind } => ({ name, kind: kinds[name] ?? "text" }));
  const columns = named.map(({ name, kind }, index) => `${name}: ${readers[kind](`row[${index + before}]`)}`);
  return {
    columns: columns.join(", "),
    lineOf(row) {
      // Rows of one kind all have the columns of the first.
      const values = row as Record<string, unknown>;
      return named.map(({ name, kind }) => cellOf(name, kind, values[name])).join(CELL_END);
    },
  };
}

function cellOf(name: string, kind: Kind, value: unknown): string {
  if (value === null || value === undefined) return NULL;
  if (typeof value === "string" && kind === "text") return value;
  if (typeof value === "number" && (kind === "whole" || kind === "float")) return String(value);
  if (typeof value === "boolean" && kind === "truth") return String(value);
  if (Array.isArray(value) && kind === "list") return value.join(ITEM_END);
  throw new TypeError(`${name} holds ${typeof value}, and is loaded as ${kind}`);
}
