import type { Release } from "../contract/index.ts";
import { byPlace, type Fault } from "../dataset/read/fault.ts";
import type { KeptRelease } from "./DatasetState.ts";
import { readRelease } from "./readRelease.ts";
import { releaseFolders } from "./releaseColumns.ts";

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

type Dated = Pick<Release, "version" | "date">;

/** Orders versions by date, then by name with numbers as numbers; 2026.11-first comes before 2026.11. */
export function compareVersions(left: Dated, right: Dated): number {
  if (left.date !== right.date) return left.date < right.date ? -1 : 1;
  const [leftBase = "", leftWord] = split(left.version);
  const [rightBase = "", rightWord] = split(right.version);
  const base = leftBase.localeCompare(rightBase, "en", { numeric: true });
  if (base !== 0 || leftWord === rightWord) return base;
  if (leftWord === undefined || rightWord === undefined) return leftWord === undefined ? 1 : -1;
  return leftWord.localeCompare(rightWord, "en", { numeric: true });
}

function split(version: string): [string, string?] {
  const hyphen = version.indexOf("-");
  return hyphen < 0 ? [version] : [version.slice(0, hyphen), version.slice(hyphen + 1)];
}
