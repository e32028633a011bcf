import type { DeskKeeper } from "./DeskKeeper.ts";
import { DeskClosed } from "./deskErrors.ts";
import type { DeskFolder } from "./folder/DeskFolder.ts";

/** The folder of a desk as it is now. Throws DeskClosed if it takes no changes. */
export async function writableFolder(keeper: DeskKeeper): Promise<DeskFolder> {
  await keeper.refresh();
  const { folder, whyNot } = keeper;
  if (folder === null || whyNot !== null) throw new DeskClosed(whyNot ?? "off");
  return folder;
}
