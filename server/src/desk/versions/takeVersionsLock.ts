import { mkdir } from "node:fs/promises";
import { errorOf } from "../../errors.ts";
import { DeskLock } from "../folder/DeskLock.ts";
import { DeskLocked } from "../folder/folderErrors.ts";
import { versionsFolder } from "./servedVersion.ts";
import { notWritten } from "./VersionNotWritten.ts";

/** Another process changes the version of the desk; nothing was changed. */
export class VersionBusy extends errorOf("conflict") {}

/** The right to change the versions of a desk, which one process at a time has. Throws VersionBusy or VersionNotWritten. */
export async function takeVersionsLock(desk: string): Promise<DeskLock> {
  try {
    await mkdir(versionsFolder(desk), { recursive: true });
    return await DeskLock.take(versionsFolder(desk));
  } catch (error) {
    if (!(error instanceof DeskLocked)) throw await notWritten(desk, error);
    throw new VersionBusy(
      "Somebody else is changing the version of the data just now. Nothing was changed: wait until that is done, then look which version is served.",
    );
  }
}
