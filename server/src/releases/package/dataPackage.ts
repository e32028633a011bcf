import { type Zippable, zipSync } from "fflate";
import type { Dataset } from "../../contract/index.ts";
import type { GraphRows } from "../../dataset/grade/graphRows.ts";
import type { ReleaseStep } from "../releaseSteps.ts";
import { codebookMeanings } from "./codebookMeanings.ts";
import { type DerivedTable, derivedTables } from "./derivedTables.ts";
import { CONTRIBUTORS, citedTitle, packageCitation, spdxName } from "./packageCitation.ts";
import { type DataFile, dataResource, derivedPath, derivedResource, type PackageResource } from "./packageResources.ts";

/** The parts of a data package. */
export interface PackageParts {
  rows: GraphRows;
  steps: readonly ReleaseStep[];
  codebook: string;
  files: readonly DataFile[];
}

/** A data package as a zip, and the data set in it. */
export interface DataPackage {
  dataset: Dataset;
  zip: Uint8Array;
}

/** Packs a data set with its description by the Data Package standard; the same data give the same bytes. */
export function dataPackage({ rows, steps, codebook, files }: PackageParts): DataPackage {
  const { dataset } = rows;
  const meanings = codebookMeanings(codebook);
  const derived = Object.entries(derivedTables(rows, steps)).map(([name, text]) => {
    // The keys of the object are the names of the tables.
    const table = name as DerivedTable;
    return { path: derivedPath(table), bytes: utf8(text), table };
  });
  const resources = [
    ...files.flatMap((file) => dataResource(file, meanings) ?? []),
    ...derived.map(({ table, bytes }) => derivedResource(table, bytes)),
  ];
  const contents: [string, Uint8Array][] = [
    ["datapackage.json", utf8(`${JSON.stringify(descriptor(dataset, resources), null, 2)}\n`)],
    ["CITATION.cff", utf8(packageCitation(dataset))],
    ["README.md", utf8(codebook)],
    ...[...files, ...derived].map(({ path, bytes }): [string, Uint8Array] => [path, bytes]),
  ];
  return { dataset, zip: zipped(contents, dataset.date) };
}

/** The content of datapackage.json. */
function descriptor(dataset: Dataset, resources: readonly PackageResource[]) {
  const { version, date, licence, hash, own } = dataset;
  const name = spdxName(licence);
  const licenses = [{ name, title: licence, path: `https://spdx.org/licenses/${name}.html` }];
  const isOwn = ({ path }: PackageResource) => path.startsWith("own/");
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "rare-earth-atlas",
    title: citedTitle(dataset),
    description:
      "README.md is the codebook: what a claim is, how its evidence is graded, and what the data do not cover. contentHash is of all that the program which packed the files makes of them, grades included: another version of the program may compute another.",
    version,
    created: `${date}T00:00:00Z`,
    contentHash: hash,
    ...(own.length === 0 ? { licenses } : { ownData: own }),
    contributors: [{ title: CONTRIBUTORS, roles: ["author"] }],
    sources: [{ title: "GeoNames, for coordinates of cities (CC BY 4.0)", path: "https://www.geonames.org/" }],
    keywords: ["rare earths", "supply chains", "evidence"],
    // The licence is the editors' to give for the data set, not for what others lay over it.
    resources: own.length === 0 ? resources : resources.map((one) => (isOwn(one) ? one : { ...one, licenses })),
  };
}

/** A zip in the order of its paths; its only time is the day of the data set, in any time zone. */
function zipped(contents: readonly [string, Uint8Array][], date: string): Uint8Array {
  const [year = 1980, month = 1, day = 1] = date.split("-").map(Number);
  const inOrder = contents.toSorted(([left], [right]) => (left < right ? -1 : 1));
  const files: Zippable = Object.fromEntries(inOrder);
  // A zip holds local times, and the library writes the parts of a local one.
  return zipSync(files, { level: 9, mtime: new Date(year, month - 1, day) });
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
