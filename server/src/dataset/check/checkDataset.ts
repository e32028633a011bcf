import { overlayOwnData } from "../own/overlayOwnData.ts";
import { asBase } from "../own/overlayTables.ts";
import type { OwnFiles } from "../own/ownFiles.ts";
import { DATASET_FILE, type DataFiles } from "../read/dataFiles.ts";
import { readDatasetFile } from "../read/datasetFile.ts";
import { byPlace, type Fault, newFaults } from "../read/fault.ts";
import { readTables, type Tables, tableReadingFaults } from "../read/readTables.ts";
import type { CheckedDataset } from "./checkedDataset.ts";
import { claimRow } from "./claimRow.ts";
import { entityRows } from "./entityRows.ts";
import { unregisteredPublisher } from "./publisherFaults.ts";
import { publisherKey } from "./publisherKey.ts";
import { eachRow, tableFaults } from "./tableFaults.ts";

/** The result of a check; there is a data set only if there is no fault. */
export interface Checked {
  dataset: CheckedDataset | null;
  /** All faults, in the order of files and lines. */
  faults: Fault[];
}

/** Checks all data files, and the own data laid over them, against their columns and against each other. */
export function checkDataset({ files, faults: missing }: DataFiles, own: readonly OwnFiles[] = []): Checked {
  const description = readDatasetFile(files.get(DATASET_FILE));
  const base = readTables(files);
  const { tables, faults: ofOwn } = overlayOwnData(asBase(base), own);
  const known = [...missing, ...description.faults, ...tableReadingFaults(base), ...ofOwn];
  const between = newFaults(known, [
    ...tableFaults(tables, description.value?.date ?? null),
    // Own data need not register their publishers.
    ...unregisteredPublishers(base),
  ]);
  const faults = [...known, ...between].sort(byPlace);
  if (faults.length > 0 || description.value === null) return { dataset: null, faults };
  return {
    faults,
    dataset: {
      description: description.value,
      own: own.map(({ name }) => name),
      entities: entityRows(tables.entities),
      claims: tables.dossiers.flatMap(({ name, table }) => table.values.map((value) => claimRow(value, name))),
      sources: tables.sources.values,
      publishers: tables.publishers.values,
      checks: tables.checks.values,
    },
  };
}

function unregisteredPublishers({ sources, publishers }: Tables): Fault[] {
  if (!publishers.complete) return [];
  const registered = new Set(publishers.rows.map(({ cells }) => publisherKey(cells.publisher)));
  return eachRow(sources.rows, (source) => unregisteredPublisher(source, registered));
}
