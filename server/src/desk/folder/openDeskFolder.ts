import { DeskFolder } from "./DeskFolder.ts";
import type { AfterStep } from "./placeFiles.ts";

/** Opens a desk's folder to write to; the first change makes a missing one. DeskLocked if another server has it. */
export async function openDeskFolder(path: string, afterStep?: AfterStep): Promise<DeskFolder> {
  const folder = new DeskFolder(path, afterStep);
  await folder.open({ lock: true });
  return folder;
}

/** Opens a desk's folder to read it, also while another server writes to it. A change tries to take the lock first. */
export async function readDeskFolder(path: string): Promise<DeskFolder> {
  const folder = new DeskFolder(path);
  await folder.open({ lock: false });
  return folder;
}
