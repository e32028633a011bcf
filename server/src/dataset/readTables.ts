import { basename } from "node:path";
import type { EntityType } from "../vocabulary.ts";
import { claimColumns, entityColumns, sourceColumns } from "./columns.ts";
import { entityFile, isDossier, SOURCES_FILE } from "./dataFiles.ts";
import { readTable, type Table } from "./readTable.ts";

/** One file of claims. */
export interface Dossier {
  /** The file's name without `.csv`. */
  name: string;
  table: Table<typeof claimColumns>;
}

/** All CSV files of a data set, each read and parsed for itself. */
export interface Tables {
  entities: { [Type in EntityType]: Table<(typeof entityColumns)[Type]> };
  dossiers: Dossier[];
  sources: Table<typeof sourceColumns>;
}

/** Reads all CSV files of a data set. */
export function readTables(files: ReadonlyMap<string, Buffer>): Tables {
  const entities = <Type extends EntityType>(type: Type) =>
    readTable(entityFile(type), files.get(entityFile(type)), entityColumns[type]);
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
      .map(([path, bytes]) => ({
        name: basename(path, ".csv"),
        table: readTable(path, bytes, claimColumns),
      })),
    sources: readTable(SOURCES_FILE, files.get(SOURCES_FILE), sourceColumns),
  };
}
