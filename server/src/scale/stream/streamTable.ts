import { join } from "node:path";
import type { z } from "zod";
import { type FileColumns, fileColumns } from "../../dataset/read/columns.ts";
import { readBody, readHeader } from "../../dataset/read/readCsv.ts";
import { parsedTable, type Table } from "../../dataset/read/readTable.ts";
import { splitCells } from "../../dataset/read/splitCells.ts";
import { csvPieces } from "./csvPieces.ts";

/** Reads a file of a data folder like `readTable`, but in pieces of about a thousand rows. */
export async function* streamTable<Columns extends z.ZodObject>(
  folder: string,
  file: string,
  schema: Columns,
  passed?: (bytes: number) => void,
): AsyncGenerator<Table<Columns>> {
  const columns = fileColumns(schema);
  let header: string[] | null = null;
  let line = 1;
  for await (const bytes of csvPieces(join(folder, file), passed)) {
    if (header === null) {
      const read = readHeader(file, bytes, columns);
      if (read.unread !== null) return yield parsedTable(read.unread, schema);
      header = read.header;
      line = read.line;
      yield parsedTable(readBody(file, { header, columns }, read), schema);
      if (read.broken !== null) return;
    } else {
      const split = splitCells(bytes, line);
      line = split.line;
      yield parsedTable(readBody(file, { header, columns }, split), schema);
      if (split.broken !== null) return;
    }
  }
  if (header === null) yield parsedTable(emptyTable(file, columns), schema);
}

function emptyTable<Column extends string>(file: string, columns: FileColumns<Column>) {
  const { unread } = readHeader(file, Buffer.alloc(0), columns);
  if (unread === null) throw new TypeError(`${file} is both empty and has a header`);
  return unread;
}
