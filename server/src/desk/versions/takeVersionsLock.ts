import { mkdir } from "node:fs/promises";
import { DeskLock } from "../folder/DeskLock.ts";
import { DeskFolderError, DeskLocked, reasonOf } from "../folder/folderErrors.ts";
import { versionsFolder } from "./servedVersion.ts";

/** The right to change the versions of a desk, which one process at a time has. Throws DeskLocked or DeskFolderError. */
export async function takeVersionsLock(desk: string): Promise<DeskLock> {
  try {
    await mkdir(versionsFolder(desk), { recursive: true });
    return await DeskLock.take(versionsFolder(desk));
  } catch (error) {
    throw error instanceof DeskLocked ? error : new DeskFolderError(desk, reasonOf(error));
  }
}
