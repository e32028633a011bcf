import { Id } from "../../contract/index.ts";
import { duplicateIds } from "../check/duplicateIds.ts";
import { noteColumns } from "../read/columns.ts";
import type { Fault } from "../read/fault.ts";
import { newFaults } from "../read/fault.ts";
import { quoted } from "../read/quoted.ts";
import { readTable } from "../read/readTable.ts";
import { inOwnFolder, NOTES_FILE, type OwnFiles } from "./ownFiles.ts";

/** Faults of notes.csv. What a note is on need not exist: the data set may have dropped it since. */
export function noteFaults({ name, files }: OwnFiles): Fault[] {
  const { rows, faults } = readTable(inOwnFolder(name, NOTES_FILE), files.get(NOTES_FILE), noteColumns);
  const targets = rows.flatMap(({ file, line, cells: { about, target } }): Fault[] => {
    if (about === "view" || Id.safeParse(target).success) return [];
    return [{ file, line, column: "target", message: `has ${quoted(target)}, expected an ID` }];
  });
  return [...faults, ...newFaults(faults, [...duplicateIds(rows), ...targets])];
}
