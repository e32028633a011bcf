import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { countDataset } from "../dataset/count/countDataset.ts";
import { fillCodebook } from "../dataset/count/fillCodebook.ts";
import { DATA_FOLDER } from "../dataset/dataFolder.ts";
import { buildGraph } from "../dataset/grade/buildGraph.ts";
import { formatFault } from "../dataset/read/fault.ts";
import { readDataset } from "../dataset/readDataset.ts";
import { parseCliArgs } from "./parseCliArgs.ts";
import { fail, reportError } from "./reportError.ts";

// npm run count:data: brings the counted tables of the codebook up to date; with -- --check it only reports whether
// they are.
const CODEBOOK = join(DATA_FOLDER, "README.md");
const { values } = parseCliArgs("Usage: npm run count:data [-- --check]", {
  options: { check: { type: "boolean", default: false } },
});

await count().catch(reportError);

async function count(): Promise<void> {
  const { dataset, faults } = await readDataset(DATA_FOLDER);
  if (dataset === null) return fail(faults.map(formatFault).join("\n"));
  const written = await readFile(CODEBOOK, "utf8");
  const counted = fillCodebook(written, countDataset(buildGraph(dataset), dataset));
  if (counted === written) {
    console.log(`${CODEBOOK} is up to date`);
  } else if (values.check) {
    fail(`${CODEBOOK} is out of date: run npm run count:data`);
  } else {
    await writeFile(CODEBOOK, counted);
    console.log(`${CODEBOOK} is now up to date`);
  }
}
