import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { DATASET_FILE, findDataFiles, isDossier, sizeOfFiles } from "../../dataset/read/dataFiles.ts";
import { type DatasetDescription, readDatasetFile } from "../../dataset/read/datasetFile.ts";
import { byPlace, type Fault } from "../../dataset/read/fault.ts";
import type { Report } from "../../store/BulkLoader.ts";
import { checkClaims } from "./checkClaims.ts";
import { checkEntities } from "./checkEntities.ts";
import { type FileStamp, fileStamp } from "./checkedRows.ts";
import { checkPublishers } from "./checkPublishers.ts";
import { checkSources } from "./checkSources.ts";
import type { KnownGraph } from "./KnownGraph.ts";
import { readChecks } from "./readChecks.ts";
import { isFull, newStreamCheck } from "./StreamCheck.ts";

const MB = 1e6;

/** A data set without faults; it holds only what its rows depend on. */
export interface CheckedFiles {
  folder: string;
  /** Shows for each file whether it is still the one that was checked. */
  stamps: ReadonlyMap<string, FileStamp>;
  description: DatasetDescription;
  /** Paths of the dossiers, in sorted order. */
  dossiers: string[];
  known: KnownGraph;
}

/** Checks a data set like `checkDataset`, but row by row: memory holds ids and no rows. */
export async function checkStream(
  folder: string,
  report: Report = () => {},
): Promise<{ checked: CheckedFiles | null; faults: Fault[] }> {
  const { paths, faults: missing } = await findDataFiles(folder);
  const written = paths.includes(DATASET_FILE) ? await readFile(join(folder, DATASET_FILE)) : undefined;
  const description = readDatasetFile(written);
  const today = description.value?.date ?? null;
  const stamps = new Map(await Promise.all(paths.map(async (path) => [path, await fileStamp(folder, path)] as const)));
  const total = await sizeOfFiles(folder, paths);
  let done = 0;
  const passed = (bytes: number) => {
    done += bytes;
    report("checking the files (MB)", done / MB, total / MB);
  };
  const check = newStreamCheck({ folder, paths, today, faults: [...missing, ...description.faults], passed });
  for (const step of [checkEntities, checkPublishers, checkSources, readChecks, checkClaims])
    if (!isFull(check)) await step(check);
  const faults = check.faults.sort(byPlace);
  if (faults.length > 0 || description.value === null) return { checked: null, faults };
  const dossiers = paths.filter(isDossier);
  return { checked: { folder, stamps, description: description.value, dossiers, known: check.known }, faults };
}
