import { publisherKey } from "../../rules/publishers.ts";
import { keptByRow } from "../keptByRow.ts";
import { overlayOwnData } from "../own/overlayOwnData.ts";
import { asBase, type OverlaidTables } from "../own/overlayTables.ts";
import type { OwnFiles } from "../own/ownFiles.ts";
import { DATASET_FILE, type DataFiles } from "../read/dataFiles.ts";
import { type DatasetDescription, readDatasetFile } from "../read/datasetFile.ts";
import { byPlace, type Fault, newFaults } from "../read/fault.ts";
import { readTables, type Tables, tableReadingFaults } from "../read/readTables.ts";
import { type CheckedDataset, claimRow, entityRows } from "./checkedDataset.ts";
import { unlistedCities } from "./cityFaults.ts";
import { unregisteredPublisher } from "./publisherFaults.ts";
import { eachRow, tableFaults } from "./tableFaults.ts";

/** The result of a check; there is a data set only if there is no fault. */
export interface Checked {
  dataset: CheckedDataset | null;
  /** All faults, in the order of files and lines. */
  faults: Fault[];
}

/** A data set whose files are parsed, with own data laid over it, before what its files say of each other is checked. */
export interface ReadDataset {
  description: DatasetDescription | null;
  /** Names of the folders of own data, in the order in which they lie over each other. */
  own: readonly string[];
  tables: OverlaidTables;
  faults: readonly Fault[];
  /** Publishers and cities that the data set does not register; own data need not register theirs. */
  unregistered: readonly Fault[];
}

/** Checks all data files, and the own data laid over them, against their columns and against each other. */
export function checkDataset(base: DataFiles, own: readonly OwnFiles[] = []): Checked {
  return checkTables(own.reduce(withOwnData, parseDataset(base)));
}

export function parseDataset({ files, faults }: DataFiles): ReadDataset {
  const description = readDatasetFile(files.get(DATASET_FILE));
  const tables = readTables(files);
  return {
    description: description.value,
    own: [],
    tables: asBase(tables),
    faults: [...faults, ...description.faults, ...tableReadingFaults(tables)],
    unregistered: [...unregisteredPublishers(tables), ...unlistedCities(tables)],
  };
}

/** Lays a folder of own data over a data set and all that lies over it already. */
export function withOwnData(below: ReadDataset, folder: OwnFiles): ReadDataset {
  const { tables, faults } = overlayOwnData(below, folder);
  return { ...below, own: [...below.own, folder.name], tables, faults: [...below.faults, ...faults] };
}

/** Checks what the files of a data set say of each other. */
export function checkTables({ description, own, tables, faults: known, unregistered }: ReadDataset): Checked {
  const between = [...tableFaults(tables, description?.date ?? null), ...unregistered];
  const faults = [...known, ...newFaults(known, between)].sort(byPlace);
  if (faults.length > 0 || description === null) return { dataset: null, faults };
  return {
    faults,
    dataset: {
      description,
      own: [...own],
      entities: entityRows(tables.entities),
      claims: tables.dossiers.flatMap(({ name, table }) => table.values.map((value) => keptClaim(value, name))),
      sources: tables.sources.values,
      publishers: tables.publishers.values,
      checks: tables.checks.values,
      relays: tables.relays.values,
      attributions: tables.attributions.values,
      disputes: tables.disputes.values,
      effects: tables.effects.values,
      money: tables.money.values,
      cities: tables.cities.values,
    },
  };
}

/** A row stays in its dossier. */
const keptClaim = keptByRow(claimRow);

function unregisteredPublishers({ sources, publishers }: Tables): Fault[] {
  if (!publishers.complete) return [];
  const registered = new Set(publishers.rows.map(({ cells }) => publisherKey(cells.publisher)));
  return eachRow(sources.rows, (source) => unregisteredPublisher(source, registered));
}
