import { existsSync } from "node:fs";
import { readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { hiddenName, readPointer, unfinishedPath, versionsFolder } from "./servedVersion.ts";
import { takeVersionsLock, VersionBusy } from "./takeVersionsLock.ts";
import { VersionNotWritten } from "./VersionNotWritten.ts";

/** Removes all versions but the one that is served and the one before, and a pointer that was never placed. What cannot be removed stays. */
export async function removeOthers(desk: string): Promise<void> {
  const pointer = await readPointer(desk);
  const entries = await readdir(versionsFolder(desk), { withFileTypes: true });
  for (const { name } of entries.filter((entry) => entry.isDirectory())) {
    if (name !== pointer?.folder && name !== pointer?.before) await removeVersion(desk, name).catch(() => {});
  }
  await rm(unfinishedPath(desk), { force: true }).catch(() => {});
}

/** Removes what a process that was killed has left among the versions, unless another one is changing them now. */
export async function removeLeftOver(desk: string): Promise<void> {
  if (!existsSync(versionsFolder(desk))) return;
  const lock = await takeVersionsLock(desk).catch(nullIfRefused);
  if (lock === null) return;
  try {
    await removeOthers(desk);
  } finally {
    await lock.release();
  }
}

function nullIfRefused(error: unknown): null {
  if (error instanceof VersionBusy || error instanceof VersionNotWritten) return null;
  throw error;
}

/** Hidden first: a version of which only a part is left is never found under its name. */
async function removeVersion(desk: string, name: string): Promise<void> {
  const hidden = join(versionsFolder(desk), name.startsWith(".") ? name : hiddenName(name));
  if (!name.startsWith(".")) {
    await rm(hidden, { recursive: true, force: true });
    await rename(join(versionsFolder(desk), name), hidden);
  }
  await rm(hidden, { recursive: true, force: true });
}
