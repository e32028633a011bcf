import { writeFile } from "node:fs/promises";
import { checkSheet } from "../dataset/audit/checkSheet.ts";
import { sampleClaims } from "../dataset/audit/sampleClaims.ts";
import { DATA_FOLDER } from "../dataset/dataFolder.ts";
import { faultReport } from "../dataset/read/fault.ts";
import { readDataset } from "../dataset/readDataset.ts";
import { StartError } from "../errors.ts";
import { parseCliArgs } from "./parseCliArgs.ts";
import { fail, reportError } from "./reportError.ts";

// npm run sample:checks -- --claims 60 --seed N [--out FILE] [FOLDER]: draws claims at random, the same for the same seed, and writes a
// CSV sheet with a row for each claim and source, to be filled in and given to npm run add:checks.
const USAGE = "Usage: npm run sample:checks -- --claims 60 --seed N [--out FILE] [FOLDER]";
const { values, positionals } = parseCliArgs(USAGE, {
  allowPositionals: true,
  options: { claims: { type: "string" }, seed: { type: "string" }, out: { type: "string" } },
});
const [size, seed] = [wholeNumber(values.claims), wholeNumber(values.seed)];
const folder = positionals[0] ?? DATA_FOLDER;
if (size === null || size === 0 || seed === null || positionals.length > 1) fail(USAGE);
else await sample({ size, seed }, values.out ?? `checks-${seed}.csv`).catch(reportError);

async function sample({ size, seed }: { size: number; seed: number }, file: string): Promise<void> {
  const { dataset, faults } = await readDataset(folder);
  if (dataset === null) return fail(`${faultReport(folder, faults)}\nNothing was written.`);
  const drawn = sampleClaims(dataset.claims, { size, seed });
  const rows = drawn.reduce((sum, { sources }) => sum + sources.length, 0);
  await writeNew(file, checkSheet(drawn, dataset));
  console.log(
    `${drawn.length} of ${dataset.claims.length} claims drawn with the seed ${seed}: ${rows} rows written to ${file}.`,
  );
}

/** Throws StartError if the file exists: it may be a sheet that somebody has filled in. */
async function writeNew(file: string, text: string): Promise<void> {
  await writeFile(file, text, { flag: "wx" }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
    throw new StartError(`${file} exists already: name another file with --out, so that nothing in it is lost.`);
  });
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
