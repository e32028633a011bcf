import { z } from "zod";
import { Day, Id, MAX_WATCHED, Version } from "../../contract/index.ts";
import { isPageAddress } from "../../rules/pageAddress.ts";
import { line, list, optional } from "../read/cellTypes.ts";
import { type Fault, newFaults } from "../read/fault.ts";
import { readTable } from "../read/readTable.ts";
import { inOwnFolder, type OwnFiles, WATCHES_FILE } from "./ownFiles.ts";

/** The columns of watches.csv, which only own data have. */
export const watchColumns = z.strictObject({
  address: line("the address of a page", 4000).refine(
    isPageAddress,
    "expected path and query of a page of this atlas, such as /explore?s=baogang-group",
  ),
  title: line("a title"),
  who: optional(line("the name of a reader")),
  version: Version,
  day: Day,
  claims: list(Id),
});

/** Faults of watches.csv. What is watched need not exist: that it is gone is news. */
export function watchFaults({ name, files }: OwnFiles): Fault[] {
  const { rows, faults } = readTable(inOwnFolder(name, WATCHES_FILE), files.get(WATCHES_FILE), watchColumns);
  const byReader = new Map<string, Set<string>>();
  const several = rows.flatMap(({ file, line, cells: { address, who } }): Fault[] => {
    const watched = byReader.get(who) ?? new Set();
    byReader.set(who, watched);
    const isTwice = watched.has(address);
    watched.add(address);
    if (!isTwice && watched.size <= MAX_WATCHED) return [];
    const message = isTwice
      ? "is watched by the same reader above, expected each address once"
      : `is one more than a reader can watch, expected at most ${MAX_WATCHED}`;
    return [{ file, line, column: "address", message }];
  });
  return [...faults, ...newFaults(faults, several)];
}
