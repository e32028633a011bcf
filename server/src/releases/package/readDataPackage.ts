import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { checkDataset } from "../../dataset/check/checkDataset.ts";
import type { DataFolders } from "../../dataset/dataFolders.ts";
import { buildGraph } from "../../dataset/grade/buildGraph.ts";
import { isForGraph, readOwnFiles } from "../../dataset/own/ownFiles.ts";
import { CODEBOOK_FILE, readDataFiles } from "../../dataset/read/dataFiles.ts";
import { faultReport } from "../../dataset/read/fault.ts";
import { withoutByteOrderMark } from "../../dataset/read/readCsv.ts";
import { errorOf } from "../../errors.ts";
import { stateOfRows } from "../DatasetState.ts";
import { openReleases } from "../openReleases.ts";
import { releaseSteps } from "../releaseSteps.ts";
import { type DataPackage, dataPackage } from "./dataPackage.ts";

/** The data have faults, so their package would hold what no server loads. */
export class FaultyData extends errorOf("faulty_rows") {}

/** Reads a data set, and own data that are laid over it, as a data package. Throws FaultyData with all faults. */
export async function readDataPackage({ base, own }: DataFolders): Promise<DataPackage> {
  const [files, ownFiles, codebook] = await Promise.all([
    readDataFiles(base),
    Promise.all(own.map(readOwnFiles)),
    readFile(join(base, CODEBOOK_FILE), "utf8"),
  ]);
  const { dataset, faults } = checkDataset(files, ownFiles);
  const { releases, faults: unlike } = await openReleases(base);
  if (dataset === null || unlike.length > 0) throw new FaultyData(faultReport(base, [...faults, ...unlike]));
  const rows = buildGraph(dataset);
  const { version, date } = rows.dataset;
  // Own data have no versions.
  const now = own.length > 0 ? null : { version, date, released: false, ...stateOfRows(rows) };
  return dataPackage({
    rows,
    steps: await releaseSteps(releases, now),
    codebook,
    files: [
      ...[...files.files].map(([file, bytes]) => ({ file, path: file, bytes, isOwn: false })),
      ...ownFiles.flatMap(({ name, files: ofOwner }) =>
        [...ofOwner]
          .filter(([file]) => isForGraph(file))
          .map(([file, bytes]) => ({
            file,
            path: `own/${name}/${file}`,
            bytes: withoutByteOrderMark(bytes),
            isOwn: true,
          })),
      ),
    ],
  });
}
