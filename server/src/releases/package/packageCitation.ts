import type { Dataset } from "../../contract/index.ts";

/** Whoever made the atlas, as its citations name them. */
export const CONTRIBUTORS = "Rare Earth Atlas contributors";

/** The title of a data set in a citation. */
export function citedTitle({ title, own }: Pick<Dataset, "title" | "own">): string {
  return `Rare Earth Atlas: ${title}${own.length === 0 ? "" : `, with own data (${own.join(", ")})`}`;
}

/** The licence of a data set by its SPDX name, such as CC-BY-4.0. */
export function spdxName(licence: string): string {
  return licence.replaceAll(" ", "-");
}

/** The CITATION.cff of a data package. Own data have no licence that the atlas could give. */
export function packageCitation(dataset: Dataset): string {
  const { version, date, licence, hash, own } = dataset;
  const lines = [
    "cff-version: 1.2.0",
    "message: Please cite the version of the data set that you used.",
    "type: dataset",
    // A JSON string is a YAML string.
    `title: ${JSON.stringify(citedTitle(dataset))}`,
    "authors:",
    `  - name: ${CONTRIBUTORS}`,
    `version: ${JSON.stringify(version)}`,
    `date-released: ${date}`,
    ...(own.length === 0 ? [`license: ${spdxName(licence)}`] : []),
    "identifiers:",
    "  - type: other",
    `    value: ${JSON.stringify(hash)}`,
    "    description: Content hash of the data set, as computed by the program that packed it",
  ];
  return `${lines.join("\n")}\n`;
}
