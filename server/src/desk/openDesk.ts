import { StartError } from "../errors.ts";
import { Desk } from "./Desk.ts";
import { DeskKeeper, type DeskParts } from "./DeskKeeper.ts";
import { DeskQueue } from "./DeskQueue.ts";
import { DeskFolder } from "./folder/DeskFolder.ts";
import { DeskFolderError, DeskLocked } from "./folder/folderErrors.ts";
import type { AfterStep } from "./folder/placeFiles.ts";
import type { ServedReleases } from "./versions/ServedReleases.ts";

/** Opens the desk of a folder, or that of a server that keeps none. Throws StartError if the graph cannot be filled. */
export async function openDesk({
  folder: path,
  releases = null,
  ...parts
}: { folder: string | null; releases?: ServedReleases | null } & Pick<
  DeskParts,
  "openGraph" | "isEmbedded"
>): Promise<Desk> {
  const queue = new DeskQueue();
  const later = (task: () => Promise<void>) => void queue.save(task).catch(() => {});
  const opened = path === null ? { folder: null, isLocked: false } : await openedFolder(path);
  const keeper = new DeskKeeper({ ...opened, ...parts }, later);
  const started = queue.save(() => keeper.start());
  // A database may be slow or away; readers need not wait for it.
  if (parts.isEmbedded) await started;
  else started.catch(() => {});
  return new Desk(keeper, queue, path === null ? null : releases);
}

async function openedFolder(path: string): Promise<{ folder: DeskFolder; isLocked: boolean }> {
  try {
    return { folder: await openDeskFolder(path), isLocked: false };
  } catch (error) {
    if (error instanceof DeskLocked) return { folder: await readDeskFolder(path), isLocked: true };
    if (!(error instanceof DeskFolderError)) throw error;
    throw new StartError(`${error.message}\nTo start without the desk, set ATLAS_DESK=off.`, { cause: error });
  }
}

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
