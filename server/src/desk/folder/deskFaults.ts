import type { DeskFault, DeskTable } from "../../contract/index.ts";
import { inOwnFolder, type OwnFiles } from "../../dataset/own/ownFiles.ts";
import type { Fault } from "../../dataset/read/fault.ts";
import { readRows } from "./DeskFile.ts";
import { keyOf, tableOf } from "./deskColumns.ts";

/** The table of a file, and the row that begins on each of its lines. */
interface Place {
  table: DeskTable;
  keys: ReadonlyMap<number, string>;
}

/** Faults of a desk's files as faults of its rows; those of other files keep their file and line in the message. */
export function deskFaults(own: OwnFiles, faults: readonly Fault[]): DeskFault[] {
  const places = new Map<string, Place>();
  for (const [path, bytes] of own.files) {
    const file = inOwnFolder(own.name, path);
    const table = tableOf(path);
    if (table === null || !faults.some((fault) => fault.file === file)) continue;
    const rows = readRows({ path, table }, bytes).rows;
    places.set(file, { table, keys: new Map(rows.map(({ line, cells }) => [line, keyOf(table, cells)])) });
  }
  return faults.map(({ file, line, column, message }) => {
    const place = places.get(file);
    const key = line === null ? undefined : place?.keys.get(line);
    if (place !== undefined && key !== undefined) return { table: place.table, key, column, message };
    const where = line === null ? file : `${file}:${line}`;
    return { table: place?.table ?? null, key: null, column, message: `${where} ${message}` };
  });
}
