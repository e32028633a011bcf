import { basename } from "node:path";
import type { z } from "zod";
import type { EntityType } from "../../rules/vocabulary.ts";
import { claimColumns, entityColumns } from "./columns.ts";
import { entityFile, isDossier } from "./dataFiles.ts";
import type { Fault } from "./fault.ts";
import { readTable, type Table } from "./readTable.ts";
import { type ColumnsOf, type TableName, tableFile, tableForms, tableNames } from "./tableForms.ts";

/** One file of claims. */
export interface Dossier {
  /** The file's name without `.csv`. */
  name: string;
  table: Table<typeof claimColumns>;
}

type CommonTables = { [Name in TableName]: Table<ColumnsOf<Name>> };

/** All CSV files of a data set, each parsed on its own. */
export interface Tables extends CommonTables {
  entities: { [Type in EntityType]: Table<(typeof entityColumns)[Type]> };
  dossiers: Dossier[];
}

/** Options for reading a folder: a path as faults show it, and whether a file may be missing. */
interface Reading {
  shownAs: (path: string) => string;
  mayLack: (path: string) => boolean;
}

/** Reads all CSV files of a data set, or of a folder of own data. */
export function readTables(
  files: ReadonlyMap<string, Buffer>,
  { shownAs, mayLack }: Reading = { shownAs: (path) => path, mayLack: () => false },
): Tables {
  const table = <Columns extends z.ZodObject>(path: string, columns: Columns): Table<Columns> => {
    const read = readTable(shownAs(path), files.get(path), columns);
    return !files.has(path) && mayLack(path) ? { ...read, complete: true } : read;
  };
  const entities = <Type extends EntityType>(type: Type) => table(entityFile(type), entityColumns[type]);
  const common = Object.fromEntries(tableNames.map((name) => [name, table(tableFile(name), tableForms[name].schema)]));
  return {
    entities: {
      organisation: entities("organisation"),
      technology: entities("technology"),
      product: entities("product"),
      sector: entities("sector"),
      place: entities("place"),
      policy: entities("policy"),
    },
    dossiers: [...files]
      .filter(([path]) => isDossier(path))
      .map(([path]) => ({ name: basename(path, ".csv"), table: table(path, claimColumns) })),
    // Each of these names has the table of its form.
    ...(common as CommonTables),
  };
}

export function tableReadingFaults({ entities, dossiers, ...others }: Tables): Fault[] {
  const tables = [...Object.values(entities), ...dossiers.map(({ table }) => table), ...Object.values(others)];
  return tables.flatMap(({ faults }) => faults);
}
