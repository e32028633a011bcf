import { type Fault, newFaults } from "../read/fault.ts";
import { readTables, tableReadingFaults } from "../read/readTables.ts";
import { collisions, sameDossiers } from "./collisions.ts";
import { noteFaults } from "./noteFaults.ts";
import { type OverlaidTables, overlayTables } from "./overlayTables.ts";
import { idleOverrides, readOverrides } from "./overrides.ts";
import { inOwnFolder, type OwnFiles, sameName } from "./ownFiles.ts";
import { idsOf } from "./rowPlaces.ts";

/** Lays a folder of own data over a data set and the folders named in `own`, which lie over it already. */
export function overlayOwnData(
  below: { tables: OverlaidTables; own: readonly string[] },
  folder: OwnFiles,
): { tables: OverlaidTables; faults: Fault[] } {
  const read = readOwnTables(folder);
  const { name, overrides } = read;
  const between = [
    ...collisions(below.tables, read),
    ...sameDossiers(below.tables, read),
    ...idleOverrides(folder, overrides, { own: idsOf(read.tables), earlier: idsOf(below.tables) }),
  ];
  return {
    tables: overlayTables(below.tables, { name, tables: read.tables, overrides }),
    faults: [...sameName(name, below.own), ...read.faults, ...newFaults(read.faults, between)],
  };
}

function readOwnTables(folder: OwnFiles) {
  const { name, files } = folder;
  const { overrides, faults } = readOverrides(folder);
  const shownAs = (path: string) => inOwnFolder(name, path);
  // False for a file that exists but could not be read: it lacks rows that others name.
  const mayLack = (path: string) => folder.faults.every(({ file }) => file !== shownAs(path));
  const tables = readTables(files, { shownAs, mayLack });
  return {
    name,
    tables,
    overrides,
    faults: [...folder.faults, ...faults, ...tableReadingFaults(tables), ...noteFaults(folder)],
  };
}
