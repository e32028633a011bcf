import { readFileSync } from "node:fs";
import { countDataset } from "../../server/src/dataset/count/countDataset.ts";
import { fillCodebook } from "../../server/src/dataset/count/fillCodebook.ts";
import { parseTable } from "../../server/src/dataset/count/markdownTable.ts";
import { DATA_FOLDER } from "../../server/src/dataset/dataFolder.ts";
import {
  attributionColumns,
  checkColumns,
  cityColumns,
  claimColumns,
  disputeColumns,
  effectColumns,
  entityColumns,
  publisherColumns,
  relayColumns,
  sourceColumns,
} from "../../server/src/dataset/read/columns.ts";
import { readDataset } from "../../server/src/dataset/readDataset.ts";
import {
  type EntityType,
  entityTypeIds,
  entityTypes,
  type Predicate,
  predicates,
} from "../../server/src/rules/vocabulary.ts";
import { rowsOf } from "../support/oracles/csvClaims.ts";
import { realRows } from "../support/records/realRows.ts";

const codebook = readFileSync(`${DATA_FOLDER}/README.md`, "utf8");

/** The rows of the first table after a heading, without its header. */
function tableUnder(heading: string): string[][] {
  const [, section = ""] = codebook.split(`\n${heading}\n`);
  const [text = ""] = section.split("\n#");
  return parseTable(text)
    .slice(1)
    .map((row) => [...row]);
}

const columnsUnder = (heading: string) => tableUnder(heading).flatMap(([names = ""]) => names.split(", "));

test("the counted tables are up to date and describe each value of the vocabularies, and no other", async () => {
  const { dataset } = await readDataset(DATA_FOLDER);
  if (dataset === null) throw new Error("the data set has faults");
  expect(fillCodebook(codebook, countDataset(await realRows(), dataset))).toBe(codebook);
});

test("the table of files counts the rows of each file", () => {
  const found = codebook.matchAll(/^\| (\S+\.csv) +\|.*\| (\d+) +\|$/gm);
  const counted = [...found].map(([, file = "", rows]) => ({ file, rows: Number(rows) }));
  expect(counted.map(({ file }) => file)).toContain("publishers.csv");
  expect(counted).toEqual(counted.map(({ file }) => ({ file, rows: rowsOf(file).length })));
});

test.each(entityTypeIds)("the codebook describes the columns of the %s file, and no other", (type: EntityType) => {
  const file = entityTypes[type].file;
  const described = tableUnder("### Entities").flatMap(([names = "", where = ""]) =>
    where === "all" || where.split(", ").includes(file) ? names.split(", ") : [],
  );
  expect(described.sort()).toEqual(Object.keys(entityColumns[type].shape).sort());
});

test("the codebook describes the columns of claims, sources and registers, and no other", () => {
  expect(columnsUnder("### Claims")).toEqual(Object.keys(claimColumns.shape));
  expect(columnsUnder("### Sources")).toEqual(Object.keys(sourceColumns.shape));
  expect(columnsUnder("### Publishers")).toEqual(Object.keys(publisherColumns.shape));
  expect(columnsUnder("### Checks")).toEqual(Object.keys(checkColumns.shape));
  expect(columnsUnder("### Relays")).toEqual(Object.keys(relayColumns.shape));
  expect(columnsUnder("### Attributions")).toEqual(Object.keys(attributionColumns.shape));
  expect(columnsUnder("### Disputes")).toEqual(Object.keys(disputeColumns.shape));
  expect(columnsUnder("### Effects")).toEqual(Object.keys(effectColumns.shape));
  expect(columnsUnder("### Cities")).toEqual(Object.keys(cityColumns.shape));
});

test("README gives the version and the counts of the data set", async () => {
  const { dataset, entities, claims, sources } = await realRows();
  const publishers = new Set(sources.map(({ publisher }) => publisher)).size;
  const [of, cited, made, all] = [publishers, sources.length, claims.length, entities.length].map((count) =>
    count.toLocaleString("en"),
  );
  const readme = readFileSync("README.md", "utf8").replaceAll("\n", " ");
  expect(readme).toContain(`${all} entities, ${made} claims and ${cited} sources of ${of} publishers`);
  expect(readme).toContain(`(version ${dataset.version})`);
});

test("the codebook gives the ends of each predicate and what it may be about as the vocabulary does", () => {
  const described = tableUnder("## Predicates").map(([name, , ...rest]) => [name, ...rest.slice(0, 3)]);
  const list = (types: readonly string[] | string) => (typeof types === "string" ? types : types.join("; "));
  const allowed = Object.keys(predicates).map((name) => {
    // The keys of the table are its predicates.
    const { subject, object, about } = predicates[name as Predicate];
    return [name, list(subject), list(object), list(about)];
  });
  expect(described).toEqual(allowed);
});

test("the number of a claim begins with the prefix that the codebook gives its dossier", async () => {
  const prefixes = [...codebook.matchAll(/\b([a-z]{3}) = ([a-z-]+)/g)].map(([, prefix, dossier]) => [dossier, prefix]);
  const used = (await realRows()).claims.map(({ id, dossier }) => `${dossier} ${id.replace(/-\d{3}$/, "")}`);
  expect(new Set(used)).toEqual(new Set(prefixes.map((pair) => pair.join(" "))));
});
