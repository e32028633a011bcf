import { formatFault } from "../../../../server/src/dataset/read/fault.ts";
import { readDataset } from "../../../../server/src/dataset/readDataset.ts";
import {
  type DataFolder,
  faultsOf,
  sampleData,
  sampleWith,
  sampleWithFiles,
} from "../../../support/records/sampleData.ts";

const sectors = "entities/sectors.csv";
const sectorColumns = "id, name, name_zh, short_name, aliases, summary, country, chain_step";
const beside =
  "expected entities in entities/, claims in claims/, and beside them only sources.csv, publishers.csv, checks.csv, relays.csv, attributions.csv, disputes.csv, effects.csv, money.csv, cities.csv";
const description = sampleData()["dataset.json"] ?? "";

const cases: [what: string, files: DataFolder, faults: string[]][] = [
  ["no entity file", sampleWithFiles({ [sectors]: null }), [`${sectors}: is missing, expected a file`]],
  ["no publishers", sampleWithFiles({ "publishers.csv": null }), ["publishers.csv: is missing, expected a file"]],
  ["no sources", sampleWithFiles({ "sources.csv": null }), ["sources.csv: is missing, expected a file"]],
  ["no dataset.json", sampleWithFiles({ "dataset.json": null }), ["dataset.json: is missing, expected a file"]],
  [
    "no dossier",
    sampleWithFiles({ "claims/ore.csv": null }),
    ["claims: holds no dossier, expected at least one CSV file of claims"],
  ],
  [
    "a seventh file of entities",
    sampleWithFiles({ "entities/people.csv": "id,name\n" }),
    [
      "entities/people.csv: is not a data file, expected organisations.csv, technologies.csv, products.csv, sectors.csv, places.csv, policies.csv",
    ],
  ],
  [
    "a dossier whose name has a blank",
    sampleWithFiles({ "claims/Ore 2.csv": "" }),
    ["claims/Ore 2.csv: is not a data file, expected a dossier named in lower case such as magnets-and-users.csv"],
  ],
  [
    "a spreadsheet among the dossiers",
    sampleWithFiles({ "claims/ore.xlsx": "" }),
    ["claims/ore.xlsx: is not a data file, expected a dossier named in lower case such as magnets-and-users.csv"],
  ],
  ["a CSV file astray", sampleWithFiles({ "claims.csv": "id\n" }), [`claims.csv: is not a data file, ${beside}`]],
  ["an empty file", sampleWithFiles({ [sectors]: "" }), [`${sectors}: is empty, expected a header line`]],
  [
    "a file with a byte order mark and nothing else",
    sampleWithFiles({ [sectors]: "\ufeff" }),
    [`${sectors}: is empty, expected a header line`],
  ],
  [
    "a missing column",
    sampleWithFiles({ [sectors]: "id,name_zh,aliases,summary\n" }),
    [`${sectors}:1: has no column name, expected ${sectorColumns}`],
  ],
  [
    "an unknown column",
    sampleWithFiles({ [sectors]: "id,name,name_zh,aliases,summary,colour\n" }),
    [`${sectors}:1: has the unknown column "colour", expected ${sectorColumns}`],
  ],
  [
    "a column in capitals",
    sampleWithFiles({ [sectors]: "ID,name,name_zh,aliases,summary\n" }),
    [
      `${sectors}:1: has the unknown column "ID", expected ${sectorColumns}`,
      `${sectors}:1: has no column id, expected ${sectorColumns}`,
    ],
  ],
  [
    "a column twice",
    sampleWithFiles({ [sectors]: "id,name,name,name_zh,aliases,summary\n" }),
    [`${sectors}:1: has the column name more than once, expected it once`],
  ],
  [
    "a second byte order mark",
    sampleWithFiles({ [sectors]: "\ufeff\ufeffid,name,name_zh,aliases,summary\n" }),
    [
      `${sectors}:1: has the unknown column "<U+FEFF>id", expected ${sectorColumns}`,
      `${sectors}:1: has no column id, expected ${sectorColumns}`,
    ],
  ],
  [
    "semicolons in place of commas",
    sampleWithFiles({ [sectors]: "id;name;name_zh;aliases;summary\n" }),
    [`${sectors}:1: has one column, "id;name;name_zh;aliases;summary", expected 8 columns separated by commas`],
  ],
  [
    "a row with a cell too few",
    sampleWith(sectors, "Electric vehicles,,,", "Electric vehicles,,"),
    [`${sectors}:2: has 4 cells, expected 5 as in the header`],
  ],
  [
    "a row with a cell too many",
    sampleWith("claims/ore.csv", "A contract", 'A contract","'),
    ["claims/ore.csv:5: has 21 cells, expected 20 as in the header"],
  ],
  [
    "an empty line",
    sampleWith(sectors, "\nelectric", "\n\nelectric"),
    [`${sectors}:2: is an empty line, expected a row`],
  ],
  [
    "a quote that is not closed",
    sampleWith(sectors, "Electric vehicles", '"Electric vehicles'),
    [
      `${sectors}:2 name: has a quote that is never closed, expected a closing quote; this and later rows were not read`,
    ],
  ],
  [
    "text after a closing quote",
    sampleWith(sectors, "Electric vehicles", '"Electric" vehicles'),
    [
      `${sectors}:2 name: has text after a closing quote, expected a comma or the end of the row (double a quote inside a cell); this and later rows were not read`,
    ],
  ],
  [
    "a quote inside a cell without quotes",
    sampleWith(sectors, "Electric vehicles", 'Electric "vehicles"'),
    [
      `${sectors}:2 name: has a quote inside an unquoted cell, expected the cell in quotes and each quote inside it doubled; this and later rows were not read`,
    ],
  ],
  [
    "a quote that is not closed in the header",
    sampleWithFiles({ [sectors]: '"id,name\n' }),
    [`${sectors}:1: has a header that has a quote that is never closed, expected a closing quote`],
  ],
  [
    "a dataset.json that is no JSON",
    sampleWithFiles({ "dataset.json": "title: Sample" }),
    [expect.stringMatching(/^dataset\.json: is not valid JSON: unexpected token /)],
  ],
  [
    "a dataset.json with a comma too many",
    sampleWithFiles({ "dataset.json": description.replace(" }", ",\n}") }),
    ["dataset.json:2: is not valid JSON from character 1: expected double-quoted property name"],
  ],
  [
    "a dataset.json with a list",
    sampleWithFiles({ "dataset.json": "[]" }),
    ["dataset.json: is not a JSON object, expected title, version, date, licence"],
  ],
  [
    "a dataset.json with faults in every field",
    sampleWithFiles({ "dataset.json": '{ "title": " Sample", "version": 2026, "date": "2026-11", "license": "MIT" }' }),
    [
      "dataset.json title: begins or ends with a space, expected none",
      "dataset.json version: has 2026, expected text",
      'dataset.json date: has "2026-11", expected a day YYYY-MM-DD',
      "dataset.json licence: is missing, expected text",
      'dataset.json: has the unknown field "license", expected title, version, date, licence',
    ],
  ],
];

test.each(cases)("%s is refused", async (_what, files, faults) => {
  expect(await faultsOf(files)).toEqual(faults);
});

test("a folder that does not exist is refused", async () => {
  expect((await readDataset("/nowhere")).faults.map(formatFault)).toEqual([
    "/nowhere: is not a folder, expected the folder of a data set",
  ]);
});

test.each<[what: string, files: DataFolder]>([
  ["a byte order mark at the start of a file", sampleWith(sectors, "id,name", "\ufeffid,name")],
  ["Windows line ends", sampleWithFiles({ "claims/ore.csv": windows("claims/ore.csv"), [sectors]: windows(sectors) })],
  ["a last line without a line end", sampleWith(sectors, "Electric vehicles,,,\n", "Electric vehicles,,,")],
  ["columns in another order", sampleWithFiles({ [sectors]: "summary,name,id,aliases,name_zh\nS,Sector,sector,,\n" })],
  ["a file with a header only", sampleWithFiles({ [sectors]: "id,name,name_zh,aliases,summary\n" })],
  ["the hidden file of an editor", sampleWithFiles({ "entities/.~lock.sectors.csv#": "me", "claims/.DS_Store": "" })],
  ["notes and views beside the data", sampleWithFiles({ "README.md": "# Data", "views/start.json": "{}" })],
  ["a description with a byte order mark", sampleWithFiles({ "dataset.json": `\ufeff${description}` })],
  ["a description with blanks and another order", sampleWithFiles({ "dataset.json": reversed(description) })],
])("%s is accepted", async (_what, files) => {
  expect(await faultsOf(files)).toEqual([]);
});

function windows(path: string): string {
  return (sampleData()[path] ?? "").replaceAll("\n", "\r\n");
}

function reversed(json: string): string {
  return JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(json)).reverse()), null, 4);
}
