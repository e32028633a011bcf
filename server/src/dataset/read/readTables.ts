import { basename } from "node:path";
import type { z } from "zod";
import type { EntityType } from "../../rules/vocabulary.ts";
import {
  attributionColumns,
  checkColumns,
  cityColumns,
  claimColumns,
  disputeColumns,
  effectColumns,
  entityColumns,
  moneyColumns,
  publisherColumns,
  relayColumns,
  sourceColumns,
} from "./columns.ts";
import {
  ATTRIBUTIONS_FILE,
  CHECKS_FILE,
  CITIES_FILE,
  DISPUTES_FILE,
  EFFECTS_FILE,
  entityFile,
  isDossier,
  MONEY_FILE,
  PUBLISHERS_FILE,
  RELAYS_FILE,
  SOURCES_FILE,
} from "./dataFiles.ts";
import type { Fault } from "./fault.ts";
import { readTable, type Table } from "./readTable.ts";

/** One file of claims. */
export interface Dossier {
  /** The file's name without `.csv`. */
  name: string;
  table: Table<typeof claimColumns>;
}

/** All CSV files of a data set, each parsed on its own. */
export interface Tables {
  entities: { [Type in EntityType]: Table<(typeof entityColumns)[Type]> };
  dossiers: Dossier[];
  sources: Table<typeof sourceColumns>;
  publishers: Table<typeof publisherColumns>;
  checks: Table<typeof checkColumns>;
  relays: Table<typeof relayColumns>;
  attributions: Table<typeof attributionColumns>;
  disputes: Table<typeof disputeColumns>;
  effects: Table<typeof effectColumns>;
  money: Table<typeof moneyColumns>;
  cities: Table<typeof cityColumns>;
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
    sources: table(SOURCES_FILE, sourceColumns),
    publishers: table(PUBLISHERS_FILE, publisherColumns),
    checks: table(CHECKS_FILE, checkColumns),
    relays: table(RELAYS_FILE, relayColumns),
    attributions: table(ATTRIBUTIONS_FILE, attributionColumns),
    disputes: table(DISPUTES_FILE, disputeColumns),
    effects: table(EFFECTS_FILE, effectColumns),
    money: table(MONEY_FILE, moneyColumns),
    cities: table(CITIES_FILE, cityColumns),
  };
}

export function tableReadingFaults({ entities, dossiers, ...others }: Tables): Fault[] {
  const tables = [...Object.values(entities), ...dossiers.map(({ table }) => table), ...Object.values(others)];
  return tables.flatMap(({ faults }) => faults);
}
