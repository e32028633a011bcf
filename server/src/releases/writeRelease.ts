import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { csvText } from "../dataset/csvText.ts";
import type { KeptRelease } from "./DatasetState.ts";
import { RELEASES_FOLDER, releasedClaimColumns, releasedEntityColumns } from "./releaseColumns.ts";

/** Writes a release into a data folder, whole or not at all. Throws if its folder already exists. */
export async function writeRelease(folder: string, { release, claims, entities }: KeptRelease): Promise<void> {
  const releases = join(folder, RELEASES_FOLDER);
  // Readers skip folders with a leading dot, so a half-written release is never read.
  const draft = join(releases, `.${release.version}`);
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  await writeFile(join(draft, "release.json"), `${JSON.stringify(release, null, 2)}\n`);
  await writeFile(join(draft, "claims.csv"), csvText(columnsOf(releasedClaimColumns), byId(claims)));
  await writeFile(join(draft, "entities.csv"), csvText(columnsOf(releasedEntityColumns), byId(entities)));
  await rename(draft, join(releases, release.version));
}

/** An object's keys are the names of its columns. */
function columnsOf<Shape extends object>({ shape }: { shape: Shape }): (keyof Shape & string)[] {
  return Object.keys(shape) as (keyof Shape & string)[];
}

function byId<Row extends { id: string }>(rows: ReadonlyMap<string, Row>): Row[] {
  return [...rows.values()].sort((left, right) => (left.id < right.id ? -1 : 1));
}
