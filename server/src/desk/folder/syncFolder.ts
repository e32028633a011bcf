import { open } from "node:fs/promises";

/** Puts the names in a folder on the disk, so that a new or renamed file is still there after a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows does not open folders; NTFS keeps a journal of names itself.
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
