import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { DATA_FOLDER } from "../../../server/src/dataset/dataFolder.ts";
import { readDataFiles } from "../../../server/src/dataset/read/dataFiles.ts";
import { readDataPackage } from "../../../server/src/releases/package/readDataPackage.ts";
import { sampleData, withFolder } from "./sampleData.ts";

/** The sample with a codebook, which a package needs. */
export function firstVersion(): Record<string, string> {
  return { ...sampleData(), "README.md": "# Codebook\n" };
}

/** A later version of the sample: one claim new, one regraded, one ended, one with another figure, one gone, one firm renamed. */
export function nextVersion(version = "2026.12", date = "2026-12-20"): Record<string, string> {
  const files = firstVersion();
  const claims = (files["claims/ore.csv"] ?? "")
    .replace("caixin-2024,baogang-2025,A note", "caixin-2024,,A note")
    .replace(/ore-001(.*)reuters-2025;caixin-2024/, "ore-001$1reuters-2025")
    .replace("1958,,,in-force", "1958,2026,,ended")
    .replace("planned,,1200", "planned,,1500")
    .replace(/ore-007.*\n/, "")
    .concat(
      "ore-008,mp-materials,PRODUCES,ndpr-oxide,MP Materials makes NdPr oxide.,,,,in-force,,,,,,,,,reuters-2025,,\n",
    );
  return {
    ...files,
    "claims/ore.csv": claims,
    "dataset.json": (files["dataset.json"] ?? "").replace('2026.11"', `${version}"`).replace("2026-11-25", date),
    "entities/organisations.csv": (files["entities/organisations.csv"] ?? "").replace(
      "MP Materials,",
      "MP Materials Corp.,",
    ),
  };
}

/** The data package of a data set. */
export function packageOf(files: Record<string, string>): Promise<Uint8Array> {
  return withFolder(files, async (base) => (await readDataPackage({ base, own: [] })).zip);
}

/** A package with one file changed; what the package says of its files is made to agree, unless it is not to. */
export function packageWith(
  zip: Uint8Array,
  path: string,
  change: (text: string) => string,
  agrees = true,
): Uint8Array {
  const files = unzipSync(zip);
  const bytes = strToU8(change(strFromU8(files[path] ?? new Uint8Array())));
  const hashOf = (content: Uint8Array) => createHash("sha256").update(content).digest("hex");
  const described = strFromU8(files["datapackage.json"] ?? new Uint8Array());
  const before = hashOf(files[path] ?? new Uint8Array());
  return zipSync({
    ...files,
    ...(agrees ? { "datapackage.json": strToU8(described.replace(before, hashOf(bytes))) } : {}),
    [path]: bytes,
  });
}

/** The package of a version that is to come after the project's own, with one claim more and one reworded. */
export async function laterPackage(version = "2099.1", date = "2099-01-15"): Promise<Uint8Array> {
  const { files } = await readDataFiles(DATA_FOLDER);
  const text = (path: string) => String(files.get(path));
  const dossier = "claims/western-supply.csv";
  const columns = (text(dossier).split("\n")[0] ?? "").split(",");
  const cells: Record<string, string> = {
    ...{ id: "later-001", subject: "mp-materials", predicate: "PRODUCES", object: "chinese-rare-earth-magnets" },
    ...{ statement: "MP Materials makes magnets in Texas.", status: "in-force", sources: "register-2025-mp-dod" },
  };
  const added = columns.map((column) => cells[column] ?? "").join(",");
  return packageOf({
    ...Object.fromEntries([...files].map(([path, bytes]) => [path, String(bytes)])),
    "README.md": await readFile(join(DATA_FOLDER, "README.md"), "utf8"),
    "dataset.json": JSON.stringify({ ...JSON.parse(text("dataset.json")), version, date }),
    [dossier]: `${text(dossier).replace("the Pentagon agreed to buy", "the Pentagon bought")}${added}\n`,
  });
}
