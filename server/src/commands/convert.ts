import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { convertSheet, startCommand } from "../convert/convertSheet.ts";
import { readMapping } from "../convert/Mapping.ts";
import { readSheet } from "../convert/readSheet.ts";
import { DATA_FOLDER } from "../dataset/dataFolder.ts";
import { readDataFiles, refuseNonEmptyFolder } from "../dataset/read/dataFiles.ts";
import { type Fault, faultReport } from "../dataset/read/fault.ts";
import { parseCliArgs } from "./parseCliArgs.ts";
import { fail, reportError } from "./reportError.ts";

// npm run convert:data -- FILE.csv|xlsx --map MAPPING.json FOLDER: turns a plain spreadsheet with one claim a row into a folder of own
// data, or lists all faults by the spreadsheet's lines and columns.
const USAGE = "Usage: npm run convert:data -- FILE.csv|xlsx --map MAPPING.json FOLDER (see data/own/README.md)";
const { values, positionals } = parseCliArgs(USAGE, { allowPositionals: true, options: { map: { type: "string" } } });
const [file, folder] = positionals;
if (file === undefined || folder === undefined || values.map === undefined) fail(USAGE);
else await convert(file, values.map, folder).catch(reportError);

async function convert(file: string, map: string, folder: string): Promise<void> {
  await refuseNonEmptyFolder(folder);
  const mapping = await readMapping(map);
  const read = { file: basename(file), bytes: await readFile(file) };
  const sheet = await readSheet(read, mapping.mapping?.sheet);
  const { files, summary, faults } = convertSheet(sheet, mapping, await readDataFiles(DATA_FOLDER), folder);
  if (faults.length > 0) return fail(`${faultReport(faulty([file, map], faults), faults)}\nNothing was written.`);
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  console.log(
    [`Written to ${folder}:`, ...summary, `Start the atlas with it: ${startCommand(folder, process.platform)}`].join(
      "\n",
    ),
  );
}

/** The given files that have faults; if none has any, the faults are in the data set below. */
function faulty(given: string[], faults: readonly Fault[]): string {
  const names = given.filter((path) => faults.some((fault) => fault.file === basename(path)));
  return names.join(" and ") || DATA_FOLDER;
}
