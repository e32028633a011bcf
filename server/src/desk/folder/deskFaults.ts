import type { DeskFault } from "../../contract/index.ts";
import { inOwnFolder, type OwnFiles } from "../../dataset/own/ownFiles.ts";
import type { Fault } from "../../dataset/read/fault.ts";
import { type DeskFile, readDeskFile } from "./DeskFile.ts";
import { tableOf } from "./deskColumns.ts";

/** Faults of a desk's files as faults of its rows; those of other files keep their file and line in the message. */
export function deskFaults(own: OwnFiles, faults: readonly Fault[]): DeskFault[] {
  const files = new Map<string, DeskFile>();
  for (const [path, bytes] of own.files) {
    const shownAs = inOwnFolder(own.name, path);
    const table = tableOf(path);
    if (table === null || !faults.some(({ file }) => file === shownAs)) continue;
    files.set(shownAs, readDeskFile({ path, table }, bytes));
  }
  return faults.map(({ file, line, column, message }) => {
    const found = files.get(file);
    const key = line === null ? undefined : found?.lines.get(line);
    if (found === undefined || key === undefined) {
      const place = line === null ? file : `${file}:${line}`;
      return { table: found?.table ?? null, key: null, column, message: `${place} ${message}` };
    }
    return { table: found.table, key, column, message };
  });
}
