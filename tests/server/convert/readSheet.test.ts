import { readFileSync } from "node:fs";
import { DATA_FOLDER } from "../../../server/src/dataset/dataFolder.ts";
import { convertedSheet } from "../../support/records/convertedSheet.ts";
import { workbook } from "../../support/records/workbook.ts";

const example = `${DATA_FOLDER}/own/spreadsheet`;
const deals = readFileSync(`${example}/deals.csv`, "utf8");
const mapping = readFileSync(`${example}/mapping.json`, "utf8");
const xls = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600, 1)]);

test.each<[what: string, file: string, content: string | Buffer, fault: string]>([
  ["an old workbook", "deals.xls", xls, "is an old .xls file or has a password, expected .xlsx or CSV"],
  ["one that was given the ending of a new one", "deals.xlsx", xls, "is an old .xls file or has a password"],
  ["text in UTF-16", "deals.csv", Buffer.from(`\ufeff${deals}`, "utf16le"), "is in UTF-16, expected UTF-8"],
  ["text in UTF-16 without a mark", "deals.csv", Buffer.from(deals, "utf16le"), "is in UTF-16, expected UTF-8"],
  ["text by the name of a workbook", "deals.xlsx", deals, "is not a readable Excel workbook"],
  ["an empty file", "deals.csv", "", "is empty, expected a line of column headings"],
  ["semicolons", "deals.csv", deals.replaceAll(",", ";"), "is separated by semicolons, expected commas"],
  ["a workbook without the sheet", "deals.xlsx", workbook([["Seller"]], "Notes"), 'has no sheet "Deals", only "Notes"'],
])("of %s that is the one fault, and no column is said to be missing", async (_what, file, content, fault) => {
  const named = JSON.stringify({ ...JSON.parse(mapping), sheet: "Deals" });
  const { faults } = await convertedSheet({ [file]: content, "mapping.json": named });
  expect(faults).toEqual([expect.stringContaining(fault)]);
});

test("a workbook is read by what it is, also under the ending of an old one", async () => {
  const [heads = ""] = deals.split("\n");
  const row = "MP Materials,US,sells to,Baogang,One sells.,2026,1,Paper,Gazette,2026,https://gazette.example/1";
  const sheet = workbook(
    [heads, row].map((line) => line.split(",")),
    "Deals",
  );
  const { faults, files } = await convertedSheet({ "deals.xls": sheet, "mapping.json": mapping });
  expect({ faults, made: [...files.keys()] }).toEqual({
    faults: [],
    made: ["sources.csv", "claims/example-deals.csv"],
  });
});
