import { createHash } from "node:crypto";
import { z } from "zod";
import { Version } from "../../contract/index.ts";
import { checkDataset } from "../../dataset/check/checkDataset.ts";
import { buildGraph } from "../../dataset/grade/buildGraph.ts";
import type { GraphRows } from "../../dataset/grade/graphRows.ts";
import {
  CODEBOOK_FILE,
  DATASET_FILE,
  type DataFiles,
  dataFilesAmong,
  isDossier,
} from "../../dataset/read/dataFiles.ts";
import { fromJson } from "../../dataset/read/datasetFile.ts";
import { formatFault } from "../../dataset/read/fault.ts";
import { readTable } from "../../dataset/read/readTable.ts";
import { BadRequest } from "../../errors.ts";
import { derivedColumns } from "../../releases/package/derivedTables.ts";
import { derivedPath } from "../../releases/package/packageResources.ts";
import { FaultyData } from "../../releases/package/readDataPackage.ts";
import { readZip } from "../readZip.ts";

/** A data package that is what it says, and whose data have no fault. */
export interface CheckedPackage {
  /** The files of its data set. */
  data: DataFiles;
  /** The graph of its data set, without anybody's own data. */
  rows: GraphRows;
  codebook: Buffer;
  /** Why its versions changed claims. */
  reasons: { version: string; claim: string; why: string }[];
}

const DESCRIPTOR = "datapackage.json";
/** The files of a package besides those of its data set. */
const besides = [DESCRIPTOR, "CITATION.cff", CODEBOOK_FILE];
const OTHER = /^(derived|own)\//;
const MOST_BYTES = 60_000_000;
const MOST_FILES = 200;
/** More faults than this help nobody: the package is wrong as a whole. */
const MOST_FAULTS = 20;

/** The files are as they were packed, and yet are not right here. */
const NEWER =
  "If a newer version of the program made the package, update this one, then try again; if not, ask whoever made it for a new one.";

const Descriptor = z.object({
  name: z.literal("rare-earth-atlas"),
  version: Version,
  contentHash: z.string(),
  ownData: z.array(z.string()).optional(),
  resources: z.array(z.object({ path: z.string(), hash: z.string() })),
});
type Descriptor = z.infer<typeof Descriptor>;

/**
 * Checks a data package whole: that no file is missing or differs from what the package says, that its rows have no fault,
 * and that they make the graph whose content hash it names. Throws FaultyData with all that is wrong.
 */
export function checkPackage(zip: Uint8Array): CheckedPackage {
  const files = unpacked(zip);
  const described = descriptorOf(files.get(DESCRIPTOR));
  if (described.ownData !== undefined) {
    throw refusal([`The package holds own data (${described.ownData.join(", ")}): ask for the package without them.`]);
  }
  refuseIf(wrongFiles(files, described));
  const codebook = files.get(CODEBOOK_FILE);
  if (codebook === undefined) throw refusal([`${CODEBOOK_FILE} is missing: the package is not whole.`]);
  const data = dataFilesAmong(new Map([...files].filter(([path]) => isOfDataSet(path))));
  const { dataset, faults } = checkDataset(data);
  if (dataset === null) throw refusal(faults.map(formatFault), NEWER);
  const rows = buildGraph(dataset);
  refuseIf(wrongNames(rows, described));
  return { data, rows, codebook, reasons: reasonsIn(files) };
}

function unpacked(zip: Uint8Array): Map<string, Buffer> {
  // A zip ends with its list of files, so one without it is torn.
  if (!Buffer.from(zip).includes("PK\x05\x06", 0, "latin1")) throw refusal(["This is no zip, or only a part of one."]);
  try {
    const isKnown = (name: string) => besides.includes(name) || OTHER.test(name) || isOfDataSet(name);
    return readZip(zip, { of: "a data package", isKnown, mostBytes: MOST_BYTES, mostFiles: MOST_FILES });
  } catch (error) {
    if (!(error instanceof BadRequest)) throw error;
    // A zip has the names of its files as they are.
    if (!Buffer.from(zip).includes(DESCRIPTOR)) {
      throw refusal(["This is no data package but another file. An atlas offers its data package on its page About."]);
    }
    throw refusal(
      [`This is no data package that this program knows: ${error.message.replace("content: ", "")}`],
      NEWER,
    );
  }
}

function isOfDataSet(path: string): boolean {
  return path === DATASET_FILE || /^(entities\/)?[a-z]+\.csv$/.test(path) || isDossier(path);
}

function descriptorOf(bytes: Buffer | undefined): Descriptor {
  const { value } = bytes === undefined ? { value: undefined } : fromJson(bytes.toString("utf8"));
  const { data } = Descriptor.safeParse(value);
  if (data === undefined)
    throw refusal([`This is no data package of this atlas: ${DESCRIPTOR} is missing or damaged.`]);
  return data;
}

/** Names the files that are not as the package says. */
function wrongFiles(files: ReadonlyMap<string, Buffer>, { resources }: Descriptor): string[] {
  const hashes = new Map(resources.map(({ path, hash }) => [path, hash]));
  const missing = [...hashes.keys()].filter((path) => !files.has(path));
  const tables = [...files].filter(([path]) => path.endsWith(".csv"));
  return [
    ...missing.map((path) => `${path} is missing: the package is not whole.`),
    ...tables.flatMap(([path, bytes]) => {
      const hash = hashes.get(path);
      if (hash === undefined) return [`${path} is not in the package's own list of files.`];
      if (hash === `sha256:${createHash("sha256").update(bytes).digest("hex")}`) return [];
      return [`${path} is not the file that the package names: it was damaged or changed since.`];
    }),
  ];
}

/** Names what the package says of its data set and is not so. */
function wrongNames({ dataset }: GraphRows, { version, contentHash }: Descriptor): string[] {
  if (dataset.version !== version) {
    return [`The package says that it is version ${version}, its data say ${dataset.version}.`];
  }
  if (dataset.hash === contentHash) return [];
  return [
    `The package says that its data have the content hash ${contentHash}; here they have ${dataset.hash}.`,
    "They were changed since, or a program of another version made the package: one of that version takes it.",
  ];
}

const changeColumns = z.strictObject(
  Object.fromEntries(Object.keys(derivedColumns.changes.shape).map((column) => [column, z.string()])),
);

function reasonsIn(files: ReadonlyMap<string, Buffer>): CheckedPackage["reasons"] {
  const file = derivedPath("changes");
  const { values } = readTable(file, files.get(file), changeColumns);
  return values.flatMap(({ version = "", claim = "", why = "" }) => (why === "" ? [] : [{ version, claim, why }]));
}

function refuseIf(wrong: readonly string[]): void {
  if (wrong.length > 0) throw refusal(wrong);
}

function refusal(wrong: readonly string[], ...advice: string[]): FaultyData {
  const more = wrong.length > MOST_FAULTS ? [`and ${wrong.length - MOST_FAULTS} more`] : [];
  return new FaultyData([...wrong.slice(0, MOST_FAULTS), ...more, ...advice].join("\n"));
}
