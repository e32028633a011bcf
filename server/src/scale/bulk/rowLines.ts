/** Separates the cells of a line: an invisible character that the data check refuses in every cell. */
export const CELL_END = "\u001f";
/** Separates the items of a list; stands for null. */
const [ITEM_END, NULL] = ["\u001e", "\u0000"];

/** Columns that are not text. */
const kinds: Readonly<Record<string, Exclude<Kind, "text">>> = {
  claim_count: "whole",
  neighbour_count: "whole",
  publisher_count: "whole",
  evidence_rank: "whole",
  status_rank: "whole",
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
  source_roles: "list",
  publisher_kinds: "list",
  check_sources: "list",
  check_dates: "list",
  check_verdicts: "list",
  check_notes: "list",
};

type Kind = "text" | "whole" | "float" | "truth" | "list";

/** The Cypher that reads a cell of a split line; what is not a number or a boolean becomes null. */
const readers: Readonly<Record<Kind, (cell: string) => string>> = {
  text: (cell) => `nullIf(${cell}, '\\u0000')`,
  whole: (cell) => `toInteger(${cell})`,
  float: (cell) => `toFloat(${cell})`,
  truth: (cell) => `toBoolean(${cell})`,
  list: (cell) => `CASE ${cell} WHEN '\\u0000' THEN null WHEN '' THEN [] ELSE split(${cell}, '\\u001e') END`,
};

/** Rows as lines of text: lists of values cost the driver and the connection several times as much. */
export interface RowLines {
  /** The body of a Cypher map that reads each column from the cells of a line. */
  columns: string;
  lineOf(row: object): string;
}

/** Takes the columns from a first row, except those in `without`; `before` is the number of cells in front of them. */
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
      // All rows of one kind have the columns of the first.
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
  throw new TypeError(`${name} holds ${typeof value}, but is loaded as ${kind}`);
}
