import { stat } from "node:fs/promises";
import { join } from "node:path";
import { withoutByteOrderMark } from "../../dataset/read/readCsv.ts";
import { splitCells } from "../../dataset/read/splitCells.ts";
import { FilesChanged } from "../../errors.ts";
import { csvPieces } from "./csvPieces.ts";

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
export async function* checkedRows<Value>(
  folder: string,
  file: string,
  { stamp, make }: { stamp: FileStamp | undefined; make: (header: string[]) => (cells: string[]) => Value },
): AsyncGenerator<Value[]> {
  const confirm = async () => {
    if ((await fileStamp(folder, file)) !== stamp) throw new FilesChanged(file);
  };
  await confirm();
  let valueIn: ((cells: string[]) => Value) | null = null;
  for await (const bytes of csvPieces(join(folder, file))) {
    const { rows } = splitCells(valueIn === null ? withoutByteOrderMark(bytes) : bytes);
    const body = valueIn === null ? rows.slice(1) : rows;
    valueIn ??= make(rows[0]?.cells ?? []);
    const known = valueIn;
    yield body.map(({ cells }) => known(cells));
  }
  await confirm();
}
