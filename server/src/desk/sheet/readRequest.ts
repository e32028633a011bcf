import { mostSheetRows, type SheetRequest } from "../../contract/index.ts";
import { type PlainSheet, readSheet } from "../../convert/readSheet.ts";
import { formatFault } from "../../dataset/read/fault.ts";

/** Reads the spreadsheet of a request; `unread` says why nothing of it can be taken, and is null if it can. */
export async function readRequest({
  name,
  content,
  sheet,
}: SheetRequest): Promise<PlainSheet & { unread: string | null }> {
  const read = await readSheet({ file: name, bytes: Buffer.from(content, "base64") }, sheet ?? undefined);
  const tooMany =
    read.rows.length > mostSheetRows
      ? `${name}: has ${read.rows.length} rows, expected at most ${mostSheetRows}: bring it in in parts`
      : null;
  const [first] = read.faults;
  return { ...read, unread: first === undefined ? tooMany : formatFault(first) };
}
