import { join } from "node:path";
import { ChunkedFile } from "./chunkedFile.ts";
import { CELL_END, type Column, cellOf, columnsIn, type Kind } from "./columnKinds.ts";

/** What stands around a cell that is empty, or has line breaks; like the others it can stand in no cell. */
export const QUOTE = "\u001d";

/** How the import tool calls what a column holds. */
const types: Readonly<Record<Kind, string>> = {
  text: "string",
  whole: "long",
  float: "double",
  truth: "boolean",
  list: "string[]",
};

/** The files of one kind of rows. */
export interface ImportTable {
  /** Takes a row, with the cells in front of its own; what it gives back, where it does, is to be waited for. */
  add(row: object, inFront: readonly string[]): Promise<void> | null;
  /** Ends the files. */
  end(): Promise<void>;
  /** Closes them as they are. */
  close(): Promise<void>;
  /** Names of the files that there are, and which of them have cells with line breaks. */
  files(): { name: string; hasBreaks: boolean }[];
}

/** What a table is called, and the columns that have a meaning of their own. */
interface TableKind {
  name: string;
  /** Headers of the cells that stand in front of the columns' own. */
  inFront: readonly string[];
  /** Headers of columns that are more than a property, such as the id that claims name an entity by. */
  special?: Readonly<Record<string, string>>;
  without?: readonly string[];
  /** Columns that are lists in this table only. */
  lists?: readonly string[];
}

/**
 * Writes rows into files that the import tool of Neo4j takes, with their columns on top. Rows with line breaks in a cell have a
 * file of their own: the tool cannot read such a file in several parts at once.
 */
export function importTable(folder: string, { name, inFront, special = {}, ...choice }: TableKind): ImportTable {
  const open = new Map<string, { file: ChunkedFile; hasBreaks: boolean }>();
  let columns: Column[] | null = null;
  const fileFor = (hasBreaks: boolean, known: readonly Column[]) => {
    const fileName = hasBreaks ? `${name}-with-line-breaks.csv` : `${name}.csv`;
    const there = open.get(fileName);
    if (there !== undefined) return there.file;
    const file = new ChunkedFile(join(folder, fileName));
    open.set(fileName, { file, hasBreaks });
    const own = known.map((column) => special[column.name] ?? `${column.name}:${types[column.kind]}`);
    file.add([...inFront, ...own].join(CELL_END));
    return file;
  };
  const each = async (act: (file: ChunkedFile) => Promise<void>) => {
    for (const { file } of open.values()) await act(file);
  };
  return {
    add(row, cells) {
      columns ??= columnsIn(row, choice);
      // Rows of one kind all have the columns of the first.
      const values = row as Record<string, unknown>;
      let line = cells.join(CELL_END);
      for (const [index, column] of columns.entries()) {
        if (index > 0 || cells.length > 0) line += CELL_END;
        line += importCell(column, values[column.name]);
      }
      return fileFor(line.includes("\n"), columns).add(line);
    },
    end: () => each((file) => file.end()),
    close: () => each((file) => file.close()),
    files: () => [...open].map(([fileName, { hasBreaks }]) => ({ name: fileName, hasBreaks })),
  };
}

/** Nothing is what is null; an empty list is nothing too, as the tool knows none (`load/emptyClaimLists`). */
function importCell(column: Column, value: unknown): string {
  if (value === null || value === undefined) return "";
  const cell = cellOf(column, value);
  return column.kind === "text" && (cell === "" || cell.includes("\n")) ? QUOTE + cell + QUOTE : cell;
}
