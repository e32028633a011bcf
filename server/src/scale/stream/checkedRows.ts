import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { z } from "zod";
import { FilesChanged } from "../../errors.ts";
import { streamTable } from "./streamTable.ts";

/** Differs if a file has been written since. */
export type FileStamp = string;

/** The stamp of a file in a data folder; take it before the check. */
export async function fileStamp(folder: string, file: string): Promise<FileStamp> {
  const { size, mtimeMs } = await stat(join(folder, file));
  return `${size} ${mtimeMs}`;
}

/** Reads a checked file again, in pieces. Throws FilesChanged if the file has changed since the check. */
export async function* checkedRows<Columns extends z.ZodObject>(
  folder: string,
  file: string,
  { stamp, schema }: { stamp: FileStamp | undefined; schema: Columns },
): AsyncGenerator<z.output<Columns>[]> {
  const confirm = async () => {
    if ((await fileStamp(folder, file)) !== stamp) throw new FilesChanged(file);
  };
  await confirm();
  for await (const { values, faults } of streamTable(folder, file, schema)) {
    if (faults.length > 0) throw new FilesChanged(file);
    yield values;
  }
  await confirm();
}
