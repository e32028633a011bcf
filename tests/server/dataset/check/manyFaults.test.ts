import { readDataset } from "../../../../server/src/dataset/readDataset.ts";
import { faultsOf, sampleData, sampleWithFiles, withFolder } from "../../../support/records/sampleData.ts";

function changed(path: string, changes: [from: string, to: string][]): string {
  return changes.reduce((text, [from, to]) => text.replace(from, to), sampleData()[path] ?? "");
}

const broken = sampleWithFiles({
  "dataset.json": '{ "title": "Sample", "version": "2026.11", "date": "today", "licence": "CC BY 4.0" }',
  "entities/organisations.csv": changed("entities/organisations.csv", [
    ["state-group,CN", "state-group,China"],
    ["MP Materials", " MP Materials"],
    ["Beijing", "Bei\u200bjing"],
  ]),
  "entities/places.csv": changed("entities/places.csv", [["109.97", ""]]),
  "entities/technologies.csv": "id;name\n",
  "claims/ore.csv": changed("claims/ore.csv", [
    ["in-force,37,", "in-force,140,"],
    ["MINES,bayan-obo", "MINES,ndpr-oxide"],
    ["solvent-extraction", "solvent-refining"],
    ["t/yr", "tons"],
    ["SUBSIDIARY_OF,state-council", "SUBSIDIARY_OF,northern-rare-earth"],
    ["ore-007", "ore-001"],
  ]),
  "sources.csv": changed("sources.csv", [
    ["https://caixin.example/2", "caixin.example/2"],
    ["2025-03-01,news", "2025-03-01,gossip"],
  ]),
});

test("all faults of all files are listed at once, in the order of files and lines", async () => {
  expect(await faultsOf(broken)).toEqual([
    'claims/ore.csv:2 share_pct: has "140", expected a number from 0 to 100',
    'claims/ore.csv:3 object: has "ndpr-oxide", a product, expected a place as object of MINES',
    expect.stringMatching(/^claims\/ore\.csv:5 unit: has "tons", expected one of t, /),
    "claims/ore.csv:7 object: closes the ownership cycle baogang-group > northern-rare-earth > baogang-group, expected no organisation to own itself",
    'claims/ore.csv:8 id: has "ore-001", the id of claims/ore.csv:2, expected an unused id',
    'dataset.json date: has "today", expected a day YYYY-MM-DD',
    'entities/organisations.csv:2 country: has "China", expected an ISO 3166-1 country code such as CN, or EU',
    "entities/organisations.csv:4 name: begins or ends with a space, expected none",
    'entities/organisations.csv:5 city: has U+200B after "Bei", expected visible characters and plain spaces',
    "entities/places.csv:2 lon: is empty, expected both lat and lon or none",
    'entities/technologies.csv:1: has one column, "id;name", expected 8 columns separated by commas',
    'sources.csv:2 kind: has "gossip", expected one of company, government, filing, news, trade-press, academic, think-tank, reference, interview, letter',
    'sources.csv:3 url: has "caixin.example/2", expected an address without spaces that begins with http:// or https://',
  ]);
});

test("with any fault there is no data set", async () => {
  expect((await withFolder(broken, readDataset)).dataset).toBeNull();
});

test("what a file that cannot be read would have held is not reported as missing too", async () => {
  expect(await faultsOf(sampleWithFiles({ "sources.csv": "", "entities/products.csv": null }))).toEqual([
    "entities/products.csv: is missing, expected a file",
    "sources.csv: is empty, expected a header line",
  ]);
});

test("a reference to a row with a fault elsewhere is no second fault", async () => {
  const organisations = changed("entities/organisations.csv", [["listed-company,US", "start-up,US"]]);
  expect(await faultsOf(sampleWithFiles({ "entities/organisations.csv": organisations }))).toHaveLength(1);
});
