import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { z } from "zod";
import { FilesChanged } from "../../errors.ts";
import { withoutByteOrderMark } from "../readCsv.ts";
import { splitCells } from "../splitCells.ts";
import { valueMaker } from "../valueMaker.ts";
import { csvPieces } from "./csvPieces.ts";

/** Bytes of one piece: few, so that between two of them what has been sent goes out. */
const PIECE = 1 << 18;

/** What tells that a file has been written since. */
export type FileStamp = string;

/** The stamp of a file of a data folder, to be taken before it is checked. */
export async function fileStamp(folder: string, file: string): Promise<FileStamp> {
  const { size, mtimeMs } = await stat(join(folder, file));
  return `${size} ${mtimeMs}`;
}

/**
 * Reads a file again that has passed its check, in pieces, without another check: that takes most of the time. Throws FilesChanged
 * where the file is not the one that was checked.
 */
export async function* checkedRows<Columns extends z.ZodObject>(
  folder: string,
  file: string,
  { schema, stamp }: { schema: Columns; stamp: FileStamp | undefined },
): AsyncGenerator<z.output<Columns>[]> {
  const confirm = async () => {
    if ((await fileStamp(folder, file)) !== stamp) throw new FilesChanged(file);
  };
  await confirm();
  let make: ((cells: string[]) => z.output<Columns>) | null = null;
  for await (const bytes of csvPieces(join(folder, file), { size: PIECE })) {
    const { rows } = splitCells(make === null ? withoutByteOrderMark(bytes) : bytes);
    const body = make === null ? rows.slice(1) : rows;
    make ??= valueMaker(schema, rows[0]?.cells ?? []);
    const making = make;
    yield body.map(({ cells }) => making(cells));
  }
  await confirm();
}
