import { readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { checksText, readCheckSheet } from "../dataset/audit/checkSheet.ts";
import { checkDataset } from "../dataset/check/checkDataset.ts";
import { DATA_FOLDER } from "../dataset/dataFolder.ts";
import { readDataFiles } from "../dataset/read/dataFiles.ts";
import { faultReport } from "../dataset/read/fault.ts";
import { tableFile } from "../dataset/read/tableForms.ts";
import { parseCliArgs } from "./parseCliArgs.ts";
import { fail, reportError } from "./reportError.ts";

// npm run add:checks -- FILE [FOLDER]: adds the findings of a filled sheet to checks.csv, or lists all faults by the sheet's lines and
// columns and writes nothing.
const USAGE = "Usage: npm run add:checks -- FILE [FOLDER] (a sheet of npm run sample:checks, filled in)";
const { positionals } = parseCliArgs(USAGE, { allowPositionals: true });
const [file, folder = DATA_FOLDER] = positionals;
if (file === undefined || positionals.length > 2) fail(USAGE);
else await add(file).catch(reportError);

async function add(sheet: string): Promise<void> {
  const [bytes, files] = await Promise.all([readFile(sheet), readDataFiles(folder)]);
  const { dataset, faults: known } = checkDataset(files);
  if (dataset === null) return fail(`${faultReport(folder, known)}\nNothing was added.`);
  const { checks, skipped, faults } = readCheckSheet(basename(sheet), bytes, files);
  if (faults.length > 0) return fail(`${faultReport(sheet, faults)}\nNothing was added.`);
  const path = join(folder, tableFile("checks"));
  if (checks.length > 0) await writeFile(path, checksText([...dataset.checks, ...checks]));
  const claims = new Set(checks.map(({ claim }) => claim)).size;
  const added =
    checks.length === 0
      ? "No row is filled in"
      : `Added ${counted(checks.length, "check")} of ${counted(claims, "claim")} to ${path}`;
  console.log(`${added}; ${counted(skipped, "row")} left empty and skipped.`);
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
