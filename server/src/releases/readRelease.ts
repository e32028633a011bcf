import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Release } from "../contract/index.ts";
import { duplicateIds } from "../dataset/check/duplicateIds.ts";
import { byPlace, type Fault } from "../dataset/read/fault.ts";
import { quoted } from "../dataset/read/quoted.ts";
import type { CsvRow } from "../dataset/read/readCsv.ts";
import { readTable } from "../dataset/read/readTable.ts";
import type { KeptRelease } from "./DatasetState.ts";
import {
  RELEASES_FOLDER,
  readDescription,
  releasedClaimColumns,
  releasedEntityColumns,
  releaseFolders,
} from "./releaseColumns.ts";

/** Reads one whole release of a data folder, or reports all faults of its files. */
export async function readRelease(
  folder: string,
  version: string,
): Promise<{ kept: KeptRelease | null; faults: Fault[] }> {
  const path = (file: string) => `${RELEASES_FOLDER}/${version}/${file}`;
  const [description, claimBytes, entityBytes] = await Promise.all([
    readDescription(folder, version),
    readIfThere(join(folder, path("claims.csv"))),
    readIfThere(join(folder, path("entities.csv"))),
  ]);
  const claims = readTable(path("claims.csv"), claimBytes, releasedClaimColumns);
  const entities = readTable(path("entities.csv"), entityBytes, releasedEntityColumns);
  const faults = [
    ...description.faults,
    ...missing(path("claims.csv"), claimBytes),
    ...missing(path("entities.csv"), entityBytes),
    ...claims.faults,
    ...entities.faults,
    ...duplicateIds(claims.rows),
    ...duplicateIds(entities.rows),
    ...(entities.complete ? strangers(claims.rows, new Set(entities.rows.map(({ cells }) => cells.id))) : []),
  ];
  const release = description.value;
  if (release === null || faults.length > 0) return { kept: null, faults };
  const counts = { claim_count: claims.values.length, entity_count: entities.values.length };
  const wrong = (["claim_count", "entity_count"] as const).filter((field) => release[field] !== counts[field]);
  if (wrong.length > 0) {
    const file = path("release.json");
    return {
      kept: null,
      faults: wrong.map((field) => {
        const message = `has ${release[field]}, expected the number of rows, ${counts[field]}`;
        return { file, line: null, column: field, message };
      }),
    };
  }
  return { kept: { release, claims: byId(claims.values), entities: byId(entities.values) }, faults };
}

/** Faults of claims whose ends the release does not contain. */
function strangers(claims: readonly CsvRow<"subject" | "object">[], known: ReadonlySet<string>): Fault[] {
  return claims.flatMap(({ file, line, cells }) =>
    (["subject", "object"] as const)
      .filter((column) => !known.has(cells[column]))
      .map((column) => {
        const message = `has ${quoted(cells[column])}, expected the id of an entity in this release`;
        return { file, line, column, message };
      }),
  );
}

function missing(file: string, bytes: Buffer | undefined): Fault[] {
  return bytes === undefined ? [{ file, line: null, column: null, message: "is missing, expected a file" }] : [];
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  return existsSync(path) ? readFile(path) : undefined;
}

function byId<Row extends { id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

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
