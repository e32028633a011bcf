import { writeFile } from "node:fs/promises";
import { loadFolders } from "../dataset/dataFolders.ts";
import { servedFolder } from "../desk/versions/servedVersion.ts";
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
  const env = readEnv(process.env);
  const base = await servedFolder(env);
  const folders = values.own ? await loadFolders([], { ...env, base }) : { base, own: [] };
  const { dataset, zip } = await readDataPackage(folders);
  await writeFile(file, zip);
  console.log(`Packed version ${dataset.version} of ${dataset.date}, content hash ${dataset.hash}, into ${file}.`);
} catch (error) {
  reportError(error);
}
