import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { convertSheet } from "../../../server/src/convert/convertSheet.ts";
import { readMapping } from "../../../server/src/convert/Mapping.ts";
import { readSheet } from "../../../server/src/convert/readSheet.ts";
import { readDataFiles } from "../../../server/src/dataset/read/dataFiles.ts";
import { formatFault } from "../../../server/src/dataset/read/fault.ts";
import { type DataFolder, sampleData, withFolder } from "./sampleData.ts";

/** Converts a spreadsheet with a mapping, the first and second of these files, over the sample data set. */
export async function convertedSheet(files: DataFolder) {
  return withFolder(files, (folder) =>
    withFolder(sampleData(), async (base) => {
      const [sheet = "", map = ""] = Object.keys(files).map((name) => join(folder, name));
      const mapping = await readMapping(map);
      const read = await readSheet({ file: basename(sheet), bytes: await readFile(sheet) }, mapping.mapping?.sheet);
      const made = convertSheet(read, mapping, await readDataFiles(base), join(folder, "desk"));
      return { ...made, faults: made.faults.map(formatFault) };
    }),
  );
}
