import { mkdir } from "node:fs/promises";
import { DeskLock } from "../folder/DeskLock.ts";
import { DeskLocked } from "../folder/folderErrors.ts";
import { versionsFolder } from "./servedVersion.ts";
import { notWritten } from "./VersionNotWritten.ts";

/** The right to change the versions of a desk, which one process at a time has. Throws DeskLocked or VersionNotWritten. */
export async function takeVersionsLock(desk: string): Promise<DeskLock> {
  try {
    await mkdir(versionsFolder(desk), { recursive: true });
    return await DeskLock.take(versionsFolder(desk));
  } catch (error) {
    throw error instanceof DeskLocked ? error : await notWritten(desk, error);
  }
}
