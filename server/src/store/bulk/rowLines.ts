import { CELL_END, cellOf, columnsIn, type Kind } from "./columnKinds.ts";

/** What stands for what is null. */
const NULL = "\u0000";

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
  const named = columnsIn(first, { without });
  const columns = named.map(({ name, kind }, index) => `${name}: ${readers[kind](`row[${index + before}]`)}`);
  return {
    columns: columns.join(", "),
    lineOf(row) {
      // Rows of one kind all have the columns of the first.
      const values = row as Record<string, unknown>;
      return named
        .map((column) => {
          const value = values[column.name];
          return value === null || value === undefined ? NULL : cellOf(column, value);
        })
        .join(CELL_END);
    },
  };
}
