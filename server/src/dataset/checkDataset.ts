import type { CheckedDataset } from "./checkedDataset.ts";
import { DATASET_FILE, type DataFiles } from "./dataFiles.ts";
import { readDatasetFile } from "./datasetFile.ts";
import { entityRows } from "./entityRows.ts";
import { byPlace, type Fault, newFaults } from "./fault.ts";
import { readTables, type Tables } from "./readTables.ts";
import { tableFaults } from "./tableFaults.ts";

/** What a check of the data files comes to: the data set only when there is no fault at all. */
export interface Checked {
  dataset: CheckedDataset | null;
  /** Everything that is wrong, in the order of files and lines. */
  faults: Fault[];
}

/** Checks all data files against their columns and against each other. */
export function checkDataset({ files, faults: missing }: DataFiles): Checked {
  const description = readDatasetFile(files.get(DATASET_FILE));
  const tables = readTables(files);
  const known = [...missing, ...description.faults, ...readingFaults(tables)];
  const between = newFaults(known, tableFaults(tables, description.value?.date ?? null));
  const faults = [...known, ...between].sort(byPlace);
  if (faults.length > 0 || description.value === null) return { dataset: null, faults };
  return {
    faults,
    dataset: {
      description: description.value,
      entities: entityRows(tables.entities),
      claims: tables.dossiers.flatMap(({ name, table }) =>
        table.values.map(({ caveat, ...row }) => ({ ...row, caveats: caveat, dossier: name })),
      ),
      sources: tables.sources.values,
    },
  };
}

function readingFaults({ entities, dossiers, sources }: Tables): Fault[] {
  const tables = [...Object.values(entities), ...dossiers.map(({ table }) => table), sources];
  return tables.flatMap(({ faults }) => faults);
}
