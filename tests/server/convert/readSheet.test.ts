import { readFileSync } from "node:fs";
import { zipSync } from "fflate";
import { readSheet } from "../../../server/src/convert/readSheet.ts";
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
  [
    "text in another code page",
    "deals.csv",
    // Mac Roman.
    Buffer.from("4b8a756665722c4d656e67650a312c320a", "hex"),
    "is neither in UTF-8 nor in a code page that is known here",
  ],
  ["text by the name of a workbook", "deals.xlsx", deals, "is not a readable Excel workbook"],
  ["an empty file", "deals.csv", "", "is empty, expected a line of column headings"],
  ["a workbook without the sheet", "deals.xlsx", workbook([["Seller"]], "Notes"), 'has no sheet "Deals", only "Notes"'],
])("of %s that is the one fault, and no column is said to be missing", async (_what, file, content, fault) => {
  const named = JSON.stringify({ ...JSON.parse(mapping), sheet: "Deals" });
  const { faults } = await convertedSheet({ [file]: content, "mapping.json": named });
  expect(faults).toEqual([expect.stringContaining(fault)]);
});

const chinese = "卖方,买方,日期\n包钢集团,金力永磁,2026\n";
/** The same in GB18030, as a Chinese Excel saves it. */
const inGb18030 = Buffer.from("c2f4b7bd2cc2f2b7bd2cc8d5c6da0ab0fcb8d6bcafcdc52cbdf0c1a6d3c0b4c52c323032360a", "hex");

test.each<[what: string, content: Buffer, form: object]>([
  ["UTF-8 with a mark", Buffer.from(`\ufeff${chinese}`), { encoding: "utf-8", separator: "," }],
  ["UTF-16", Buffer.from(`\ufeff${chinese}`, "utf16le"), { encoding: "utf-16", separator: "," }],
  ["UTF-16, big end first", Buffer.from(`\ufeff${chinese}`, "utf16le").swap16(), { encoding: "utf-16" }],
  ["GB18030", inGb18030, { encoding: "gb18030", separator: "," }],
  ["semicolons", Buffer.from(chinese.replaceAll(",", ";")), { encoding: "utf-8", separator: ";" }],
  ["tabs in UTF-16", Buffer.from(`\ufeff${chinese.replaceAll(",", "\t")}`, "utf16le"), { separator: "\t" }],
])("a CSV file in %s is read", async (_what, bytes, form) => {
  const read = await readSheet({ file: "deals.csv", bytes }, undefined);
  expect(read).toMatchObject({ form, columns: ["卖方", "买方", "日期"], faults: [] });
  expect(read.rows.map(({ cells }) => [...cells.values()])).toEqual([["包钢集团", "金力永磁", "2026"]]);
});

test("UTF-16 without a mark is told by its Latin headings", async () => {
  const { columns } = await readSheet({ file: "deals.csv", bytes: Buffer.from(deals, "utf16le") }, undefined);
  expect(columns).toEqual(deals.split("\n")[0]?.split(","));
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

test("a workbook that would fill the memory when unpacked is refused", async () => {
  const bytes = Buffer.from(zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(70e6) }));
  expect(bytes.length).toBeLessThan(100_000);
  const { faults } = await readSheet({ file: "bomb.xlsx", bytes }, undefined);
  expect(faults.map(({ message }) => message)).toEqual([expect.stringContaining("is larger than 64 MB when unpacked")]);
});
