import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { duplicateIds } from "../dataset/check/duplicateIds.ts";
import type { Fault } from "../dataset/read/fault.ts";
import { quoted } from "../dataset/read/quoted.ts";
import type { CsvRow } from "../dataset/read/readCsv.ts";
import { readTable } from "../dataset/read/readTable.ts";
import type { KeptRelease } from "./DatasetState.ts";
import { RELEASES_FOLDER, readDescription, releasedClaimColumns, releasedEntityColumns } from "./releaseColumns.ts";

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
