import { existsSync } from "node:fs";
import { cp, mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { csvText } from "../../dataset/csvText.ts";
import type { GraphRows } from "../../dataset/grade/graphRows.ts";
import { CODEBOOK_FILE } from "../../dataset/read/dataFiles.ts";
import { type KeptRelease, stateOfRows } from "../../releases/DatasetState.ts";
import { DECISIONS_FOLDER } from "../../releases/reasonsIn.ts";
import { RELEASES_FOLDER, releaseFolders } from "../../releases/releaseColumns.ts";
import { writeRelease } from "../../releases/writeRelease.ts";
import { syncFolder } from "../folder/placeFiles.ts";
import type { CheckedPackage } from "./checkPackage.ts";
import { hiddenName, pointerPath, unfinishedPath, versionsFolder } from "./servedVersion.ts";
import { notWritten } from "./VersionNotWritten.ts";

/** A file takes up a whole number of blocks of a disk. */
const BLOCK = 4096;

/** A version to keep, and the one that is served until then. */
interface Keeping {
  taken: CheckedPackage;
  current: { folder: string; rows: GraphRows };
}

/**
 * Writes a version beside the others of a desk, on the disk, whole or not at all, with all that later comparisons need: the releases
 * kept so far, the version served until now among them, and the reasons of the editors. Returns the name of its folder. Throws
 * VersionNotWritten.
 */
export async function keepVersion(desk: string, { taken, current }: Keeping): Promise<string> {
  const { version, hash } = taken.rows.dataset;
  const name = `${version}-${hash}`;
  const folder = join(versionsFolder(desk), name);
  const draft = join(versionsFolder(desk), hiddenName(name));
  if (existsSync(folder)) return name;
  try {
    await rm(draft, { recursive: true, force: true });
    for (const [path, bytes] of [...taken.data.files, [CODEBOOK_FILE, taken.codebook] as const]) {
      await mkdir(dirname(join(draft, path)), { recursive: true });
      await writeFile(join(draft, path), bytes);
    }
    await keepReleases(draft, { taken, current });
    await keepReasons(draft, { taken, current });
    await syncTree(draft);
    await rename(draft, folder);
    await syncFolder(versionsFolder(desk));
    return name;
  } catch (error) {
    await rm(draft, { recursive: true, force: true }).catch(() => {});
    throw await notWritten(desk, error, await bytesOf({ taken, current }).catch(() => 0));
  }
}

/**
 * Replaces the file that names the served version, in one step; without a text nothing but the program's own data is served.
 * Throws VersionNotWritten.
 */
export async function pointTo(desk: string, text: string | null): Promise<void> {
  const path = pointerPath(desk);
  try {
    if (text === null) await rm(path, { force: true });
    else {
      await writeFile(unfinishedPath(desk), text, { flush: true });
      await rename(unfinishedPath(desk), path);
    }
    await syncFolder(dirname(path));
  } catch (error) {
    throw await notWritten(desk, error);
  }
}

async function keepReleases(draft: string, { taken, current }: Keeping): Promise<void> {
  await copied(current.folder, draft, RELEASES_FOLDER);
  for (const rows of [current.rows, taken.rows]) {
    const known = await releaseFolders(draft);
    if (!known.includes(rows.dataset.version)) await writeRelease(draft, releaseOf(rows));
  }
}

function releaseOf(rows: GraphRows): KeptRelease {
  const { version, date, hash } = rows.dataset;
  const counts = { claim_count: rows.claims.length, entity_count: rows.entities.length };
  return { release: { version, date, hash, note: "", note_zh: "", ...counts }, ...stateOfRows(rows) };
}

/** Versions between the two are not kept, so their reasons are those of the new one. */
async function keepReasons(draft: string, { taken, current }: Keeping): Promise<void> {
  await copied(current.folder, draft, DECISIONS_FOLDER);
  const { version } = taken.rows.dataset;
  const file = join(draft, DECISIONS_FOLDER, `${version}.csv`);
  const known = await releaseFolders(current.folder);
  const rows = taken.reasons
    .filter((reason) => !known.includes(reason.version))
    .map(({ claim, why }) => ({ table: "claims", id: claim, change: "", was: "", now: "", why }));
  if (rows.length === 0 || existsSync(file)) return;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, csvText(["table", "id", "change", "was", "now", "why"], rows));
}

async function copied(from: string, to: string, folder: string): Promise<void> {
  if (existsSync(join(from, folder))) await cp(join(from, folder), join(to, folder), { recursive: true });
}

/** The bytes of a version on the disk, without the list of its own claims that it gets. */
async function bytesOf({ taken, current }: Keeping): Promise<number> {
  const files = [...taken.data.files.values(), taken.codebook].map(({ length }) => length);
  for (const below of [RELEASES_FOLDER, DECISIONS_FOLDER]) {
    const folder = join(current.folder, below);
    const names = await readdir(folder, { recursive: true }).catch(() => []);
    for (const name of names) files.push((await stat(join(folder, name))).size);
  }
  return files.reduce((sum, size) => sum + Math.ceil(size / BLOCK) * BLOCK, 0);
}

/** Puts a folder with all that is in it on the disk. */
async function syncTree(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await syncTree(path);
    else await syncFolder(path);
  }
  await syncFolder(folder);
}
