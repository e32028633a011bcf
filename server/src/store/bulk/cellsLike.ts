/** Columns whose numbers stay floats; all others count something. */
const floats: readonly string[] = ["lat", "lon", "share_pct", "quantity"];

/** The columns of rows, and how a row becomes cells: without the names, which would be half of what is sent. */
export interface RowCells {
  /** Each column with its place in the row, as Cypher writes a map. */
  columns: string;
  cells(row: object): unknown[];
}

/** Takes the columns of a first row, those left out excepted; `before` cells stand in front of the columns' own. */
export function cellsLike(
  first: object,
  { without = [], before = 0 }: { without?: string[]; before?: number } = {},
): RowCells {
  const names = Object.keys(first).filter((name) => !without.includes(name));
  return {
    columns: names.map((name, index) => `${name}: row[${index + before}]`).join(", "),
    cells(row) {
      // Rows of one kind all have the columns of the first.
      const values = row as Record<string, unknown>;
      return names.map((name) => cellOf(name, values[name]));
    },
  };
}

function cellOf(name: string, value: unknown): unknown {
  return typeof value === "number" && !floats.includes(name) ? BigInt(value) : (value ?? null);
}
