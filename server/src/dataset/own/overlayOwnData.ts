import { Id } from "../../contract/index.ts";
import { duplicateIds } from "../check/duplicateIds.ts";
import { noteColumns } from "../read/columns.ts";
import { type Fault, newFaults } from "../read/fault.ts";
import { quoted } from "../read/quoted.ts";
import { readTable } from "../read/readTable.ts";
import { readTables, tableReadingFaults } from "../read/readTables.ts";
import { idsOf, type OverlaidTables, type OwnTables, overlayTables, placesOf, rowsOf } from "./overlayTables.ts";
import { idleOverrides, overridable, readOverrides } from "./overrides.ts";
import { inOwnFolder, NOTES_FILE, type OwnFiles, sameName } from "./ownFiles.ts";
import { watchFaults } from "./watches.ts";

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
    faults: [...folder.faults, ...faults, ...tableReadingFaults(tables), ...noteFaults(folder), ...watchFaults(folder)],
  };
}

/** Faults of notes.csv. What a note is on need not exist: the data set may have dropped it since. */
function noteFaults({ name, files }: OwnFiles): Fault[] {
  const { rows, faults } = readTable(inOwnFolder(name, NOTES_FILE), files.get(NOTES_FILE), noteColumns);
  const targets = rows.flatMap(({ file, line, cells: { about, target } }): Fault[] => {
    if (about === "view" || Id.safeParse(target).success) return [];
    return [{ file, line, column: "target", message: `has ${quoted(target)}, expected an ID` }];
  });
  return [...faults, ...newFaults(faults, [...duplicateIds(rows), ...targets])];
}

/** Faults of own rows whose id is taken, unless overrides.csv lists them. */
function collisions(below: OverlaidTables, { name, tables, overrides }: OwnTables): Fault[] {
  const said = new Set(overrides.map(({ what, id }) => `${what} ${id}`));
  const taken = placesOf(below);
  return overridable.flatMap((what) =>
    rowsOf(tables)[what].flatMap(({ file, line, cells: { id } }): Fault[] => {
      const earlier = taken[what].get(id);
      if (id === "" || earlier === undefined || said.has(`${what} ${id}`)) return [];
      const message =
        `has ${quoted(id)}, the id of ${earlier.file}:${earlier.line}, expected an unused id, ` +
        `or a row "${what},${id},why" in ${name}/overrides.csv to override that row`;
      return [{ file, line, column: "id", message }];
    }),
  );
}

/** Faults of own dossiers whose name is taken: a claim's dossier would be ambiguous. */
function sameDossiers(below: OverlaidTables, { name, tables }: OwnTables): Fault[] {
  const taken = new Set(below.dossiers.map((dossier) => dossier.name));
  return tables.dossiers
    .filter((dossier) => taken.has(dossier.name))
    .map((dossier) => ({
      file: `${name}/claims/${dossier.name}.csv`,
      line: null,
      column: null,
      message: "has the name of an existing dossier, expected a new name",
    }));
}
