import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { DATA_FOLDER } from "../../../server/src/dataset/dataFolder.ts";
import { runScript } from "../../support/engines/runScript.ts";
import { type DataFolder, withFolder } from "../../support/records/sampleData.ts";
import { workbook } from "../../support/records/workbook.ts";

const example = `${DATA_FOLDER}/own/spreadsheet`;
const deals = readFileSync(`${example}/deals.csv`, "utf8");
const mapping = readFileSync(`${example}/mapping.json`, "utf8");

/** Converts a spreadsheet with a mapping; returns the outcome and the claims and entities written. */
async function converted(files: DataFolder) {
  return withFolder(files, async (folder) => {
    const [sheet = "", map = ""] = Object.keys(files).map((name) => join(folder, name));
    const out = join(folder, "desk");
    const ended = await runScript("commands/convert.ts", [sheet, "--map", map, out]);
    const written = (path: string) => (existsSync(join(out, path)) ? readFileSync(join(out, path), "utf8") : null);
    const check = existsSync(out) ? (await runScript("commands/check.ts", [out])).code : null;
    const [claims, sources] = [written("claims/example-deals.csv"), written("sources.csv")];
    return { ...ended, check, claims, sources, organisations: written("entities/organisations.csv") };
  });
}

function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`there is no ${from}`);
  return text.replace(from, to);
}

test("a plain spreadsheet becomes own data that pass the check: known names are found, new ones made, sources shared", async () => {
  const { code, stdout, check, claims, sources } = await converted({ "deals.csv": deals, "mapping.json": mapping });
  expect({ code, check }).toEqual({ code: 0, check: 0 });
  expect(claims?.split("\n").slice(1, -1)).toEqual([
    expect.stringMatching(/^example-deals-002,example-magnet-works,SUPPLIES,abb,.*,example-trade-paper-2026,,From our/),
    expect.stringMatching(/^example-deals-003,example-magnet-works,PARTNERS_WITH,northern-rare-earth,/),
    expect.stringMatching(/^example-deals-004,lynas-rare-earths,SUPPLIES,example-magnet-works,/),
  ]);
  expect(sources?.split("\n")).toHaveLength(4);
  expect(stdout).toContain("new, in line 2: Example Magnet Works (example-magnet-works, entities/organisations.csv)");
  expect(stdout).toContain("columns not in the mapping: Tonnes a year");
});

test("whatever else the codebook has a column for is taken over", async () => {
  const { claim, newEntities, ...rest } = JSON.parse(mapping);
  const more = {
    ...rest,
    claim: { ...claim, due: { value: "2027" }, disputed_by: { value: "1stafrika-2025-ucore" } },
    newEntities: { ...newEntities, subject: { ...newEntities.subject, website: { value: "https://example.org" } } },
  };
  const made = await converted({ "deals.csv": deals, "mapping.json": JSON.stringify(more) });
  expect({ code: made.code, check: made.check, stderr: made.stderr }).toEqual({ code: 0, check: 0, stderr: "" });
  expect(made.claims).toMatch(/^example-deals-002,.*,2027,in-force,.*,1stafrika-2025-ucore,From our/m);
  expect(made.organisations).toMatch(/^example-magnet-works,.*,https:\/\/example\.org$/m);
});

test("the report counts the faults of the file that has them", async () => {
  const strange = replaced(mapping, '"claim": {', '"claim": { "colour": "Seller",');
  const ofMapping = await converted({ "deals.csv": deals, "mapping.json": strange });
  expect(ofMapping.stderr).toMatch(
    /^mapping\.json claim: has the unknown field "colour"\n1 fault in \S+mapping\.json\n/,
  );
  const wrong = deals.replace("2026-02", "2.2026");
  const ofSheet = await converted({ "deals.csv": wrong, "mapping.json": mapping });
  expect(ofSheet.stderr).toMatch(/^1 fault in \S+deals\.csv$/m);
  const ofBoth = await converted({ "deals.csv": wrong, "mapping.json": replaced(mapping, "in-force", "soon") });
  expect(ofBoth.stderr).toMatch(/^2 faults in \S+deals\.csv and \S+mapping\.json$/m);
});

test("every fault is listed at once by the line and column of the spreadsheet, or by its place in the mapping", async () => {
  const bad = [
    ["2026-02", "2.2026"],
    ["works with", "flirts with"],
    ["https://example.org/gazette/2026-04", "gazette"],
  ].reduce((text, [from = "", to = ""]) => replaced(text, from, to), deals);
  const { code, stderr, claims } = await converted({
    "deals.csv": bad,
    "mapping.json": replaced(mapping, "in-force", "soon"),
  });
  expect({ code, claims }).toEqual({ code: 1, claims: null });
  expect(stderr.split("\n").slice(0, 4)).toEqual([
    'deals.csv:2 Since: has "2.2026", expected a date YYYY, YYYY-MM or YYYY-MM-DD',
    expect.stringMatching(/^deals\.csv:3 What: has "flirts with", expected one of SUBSIDIARY_OF,/),
    expect.stringMatching(/^deals\.csv:4 Link: has "gazette", expected an address/),
    'mapping.json claim.status: has "soon", expected one of in-force, planned, proposed, suspended, ended',
  ]);
  expect(stderr).toContain("Nothing was written.");
});

test("a name that nobody has, or that is no new entity's, is a fault where the mapping makes none", async () => {
  const strict = JSON.stringify({ ...JSON.parse(mapping), newEntities: {} });
  const { code, stderr } = await converted({ "deals.csv": deals, "mapping.json": strict });
  expect(code).toBe(1);
  expect(stderr.split("\n").slice(0, 3)).toEqual([
    'deals.csv:2 Seller: has "Example Magnet Works", expected the name or the id of an entity',
    'deals.csv:3 Seller: has "Example Magnet Works", expected the name or the id of an entity',
    'deals.csv:4 Buyer: has "Example Magnet Works", expected the name or the id of an entity',
  ]);
});

test("a mapping that names a column which is not there, or is no mapping, is refused in words", async () => {
  const wrong = await converted({ "deals.csv": deals, "mapping.json": replaced(mapping, '"Seller"', '"Vendor"') });
  expect(wrong.stderr).toContain('mapping.json claim.subject: names the column "Vendor", expected one of "Seller"');
  const none = await converted({ "deals.csv": deals, "mapping.json": "{ no json" });
  expect({ code: none.code, listed: none.stderr.includes("mapping.json") }).toEqual({ code: 1, listed: true });
});

test("a sheet of a workbook is read like a CSV file", async () => {
  const rows = [
    [
      "Seller",
      "Country of the seller",
      "What",
      "Buyer",
      "In words",
      "Since",
      "Paper",
      "Paper's publisher",
      "Paper's day",
      "Link",
    ],
    [
      "Lynas",
      "",
      "sells to",
      "ABB",
      "Lynas & ABB agreed.",
      "2026-01",
      "Deal",
      "Example Gazette",
      "2026",
      "https://example.org/1",
    ],
  ];
  const named = JSON.stringify({ ...JSON.parse(mapping), sheet: "Deals" });
  const made = await converted({ "deals.xlsx": workbook(rows, "Deals"), "mapping.json": named });
  expect({ code: made.code, check: made.check, stderr: made.stderr }).toEqual({ code: 0, check: 0, stderr: "" });
  expect(made.claims).toContain("example-deals-002,lynas-rare-earths,SUPPLIES,abb,Lynas & ABB agreed.,2026-01");
  const other = await converted({ "deals.xlsx": workbook(rows, "Sheet1"), "mapping.json": named });
  expect(other.stderr).toContain('deals.xlsx: has no sheet "Deals", only "Sheet1"');
});

test("a folder that holds data files is never written over", async () => {
  const { code, stderr } = await runScript("commands/convert.ts", [
    `${example}/deals.csv`,
    "--map",
    `${example}/mapping.json`,
    `${DATA_FOLDER}/own/example`,
  ]);
  expect(code).toBe(1);
  expect(stderr).toContain("already holds data files");
});

test("a folder that cannot be read or written, and a spreadsheet that is not there, are named in words", async () => {
  await withFolder({ "deals.csv": deals, "mapping.json": mapping }, async (folder) => {
    const round = join(folder, "round");
    symlinkSync(round, round);
    const convert = (sheet: string, out: string) =>
      runScript("commands/convert.ts", [join(folder, sheet), "--map", join(folder, "mapping.json"), out]);
    const words = (pattern: RegExp) => ({ code: 1, stdout: "", stderr: expect.stringMatching(pattern) });
    expect(await convert("deals.csv", round)).toEqual(words(/^ELOOP: .*round.*\n$/));
    expect(await convert("deals.csv", join(folder, "deals.csv/below"))).toEqual(words(/^ENOTDIR: .*below.*\n$/));
    expect(await convert("none.csv", join(folder, "desk"))).toEqual(words(/^ENOENT: .*none\.csv.*\n$/));
  });
});
