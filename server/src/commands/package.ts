import { writeFile } from "node:fs/promises";
import { DATA_FOLDER } from "../dataset/dataFolder.ts";
import { loadFolders } from "../dataset/dataFolders.ts";
import { readEnv } from "../env.ts";
import { readDataPackage } from "../releases/package/readDataPackage.ts";
import { parseCliArgs } from "./parseCliArgs.ts";
import { reportError } from "./reportError.ts";

// npm run package:data [-- FILE] [--own]: writes the data set as a data package, with own data only if asked.
const { values, positionals } = parseCliArgs("Usage: npm run package:data [-- FILE] [--own]", {
  allowPositionals: true,
  options: { own: { type: "boolean", default: false } },
});
const file = positionals[0] ?? "datapackage.zip";
try {
  const folders = values.own ? await loadFolders([], readEnv(process.env)) : { base: DATA_FOLDER, own: [] };
  const { dataset, zip } = await readDataPackage(folders);
  await writeFile(file, zip);
  console.log(`Packed version ${dataset.version} of ${dataset.date}, content hash ${dataset.hash}, into ${file}.`);
} catch (error) {
  reportError(error);
}
