import { byPlace, type Fault } from "../dataset/read/fault.ts";
import { compareVersions } from "./compareVersions.ts";
import type { KeptRelease } from "./DatasetState.ts";
import { releaseFolders } from "./readDescription.ts";
import { readRelease } from "./readRelease.ts";

/** Reads all releases of a data folder whole, oldest first, with all faults of their files. */
export async function readReleases(folder: string): Promise<{ releases: KeptRelease[]; faults: Fault[] }> {
  const versions = await releaseFolders(folder);
  const read = await Promise.all(versions.map((version) => readRelease(folder, version)));
  return {
    releases: read
      .flatMap(({ kept }) => kept ?? [])
      .sort((left, right) => compareVersions(left.release, right.release)),
    faults: read.flatMap(({ faults }) => faults).sort(byPlace),
  };
}
