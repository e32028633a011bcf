import { type Env, folderList } from "../env.ts";
import { StartError } from "../errors.ts";
import { DATA_FOLDER } from "./dataFolder.ts";
import { holdsRows, isOwnFolder, readDeskFiles } from "./own/ownFiles.ts";

/** The folder of a data set, and the folders of own data laid over it. */
export interface DataFolders {
  base: string;
  own: string[];
}

/**
 * The folders that a command works on: its arguments, or by default those of the server. A folder without a
 * dataset.json is own data, laid over the named data set or else the project's own. Throws StartError if two data sets
 * are named.
 */
export async function dataFolders(named: readonly string[], atlasData = process.env.ATLAS_DATA): Promise<DataFolders> {
  if (named.length === 0) return { base: DATA_FOLDER, own: folderList(atlasData ?? "") };
  const isOwn = await Promise.all(named.map(isOwnFolder));
  const [base = DATA_FOLDER, ...more] = named.filter((_, index) => !isOwn[index]);
  if (more.length > 0) {
    throw new StartError(`${[base, ...more].join(" and ")} are data sets, expected at most one besides own data`);
  }
  return { base, own: named.filter((_, index) => isOwn[index]) };
}

/** The folders that a load takes: like `dataFolders`, but by default what the server serves, its desk too once that has rows. */
export async function loadFolders(
  named: readonly string[],
  { ownFolders, deskFolder, base }: Pick<Env, "ownFolders" | "deskFolder"> & { base: string },
): Promise<DataFolders> {
  if (named.length > 0) return dataFolders(named);
  const hasDesk = deskFolder !== null && holdsRows(await readDeskFiles(deskFolder));
  return { base, own: hasDesk ? [...ownFolders, deskFolder] : ownFolders };
}
