import { type Fault, newFaults } from "../read/fault.ts";
import { readTables, tableReadingFaults } from "../read/readTables.ts";
import { collisions, sameDossiers } from "./collisions.ts";
import { noteFaults } from "./noteFaults.ts";
import { type OverlaidTables, overlayTables } from "./overlayTables.ts";
import { idleOverrides, readOverrides } from "./overrides.ts";
import { inOwnFolder, type OwnFiles, sameNames } from "./ownFiles.ts";
import { idsOf } from "./rowPlaces.ts";

/** Lays folders of own data over a data set, one after the other, each over all before it. */
export function overlayOwnData(
  base: OverlaidTables,
  folders: readonly OwnFiles[],
): { tables: OverlaidTables; faults: Fault[] } {
  let tables = base;
  const faults = sameNames(folders);
  for (const folder of folders) {
    const read = readOwnTables(folder);
    const { name, overrides } = read;
    const between = [
      ...collisions(tables, read),
      ...sameDossiers(tables, read),
      ...idleOverrides(folder, overrides, { own: idsOf(read.tables), earlier: idsOf(tables) }),
    ];
    faults.push(...read.faults, ...newFaults(read.faults, between));
    tables = overlayTables(tables, { name, tables: read.tables, overrides });
  }
  return { tables, faults };
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
