import { existsSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { checksText } from "../../../server/src/dataset/audit/checkSheet.ts";
import { DATA_FOLDER } from "../../../server/src/dataset/dataFolder.ts";
import { readDataset } from "../../../server/src/dataset/readDataset.ts";
import { runScript } from "../../support/engines/runScript.ts";
import { type DataFolder, sampleData, withFolder } from "../../support/records/sampleData.ts";

const HEADER = "claim,statement,source,title,publisher,url,checked,verdict,note";
const CHECKS = "claim,source,checked,verdict,note\nore-001,reuters-2025,2026-01-02,partly,No share.\n";

/** Adds a sheet to the sample with one check; returns the outcome, checks.csv after it, and how it is checked then. */
async function added(rows: string[], files: DataFolder = { ...sampleData(), "checks.csv": CHECKS }) {
  return withFolder(files, async (folder) => {
    const sheet = join(folder, "sheet.txt");
    await writeFile(sheet, `${[HEADER, ...rows].join("\n")}\n`);
    const ended = await runScript("commands/addChecks.ts", [sheet, folder]);
    const checks = join(folder, "checks.csv");
    const { faults } = await readDataset(folder);
    return { ...ended, faults, checks: existsSync(checks) ? readFileSync(checks, "utf8") : null, folder };
  });
}

test("filled rows go to the end of checks.csv in its format, and rows left empty are skipped and counted", async () => {
  const { code, stdout, checks, faults, folder } = await added([
    'ore-001,Any,reuters-2025,Any,Reuters,https://a.example,2026-02-03,supports,"Says 37%, of 2025."',
    "ore-001,Any,caixin-2024,Any,Caixin,https://a.example,,,",
    "ore-002,Any,reuters-2025,Any,Reuters,https://a.example,2026-02-03,does-not,",
  ]);
  expect({ code, faults, stdout }).toEqual({
    code: 0,
    faults: [],
    stdout: `Added 2 checks of 2 claims to ${folder}/checks.csv; 1 row left empty and skipped.\n`,
  });
  // A file from before the column `lacks` gets it.
  expect(checks?.split("\n")).toEqual([
    "claim,source,checked,verdict,lacks,note",
    "ore-001,reuters-2025,2026-01-02,partly,,No share.",
    'ore-001,reuters-2025,2026-02-03,supports,,"Says 37%, of 2025."',
    "ore-002,reuters-2025,2026-02-03,does-not,,",
    "",
  ]);
});

test("every fault is listed by the line and column of the sheet, and then nothing is added", async () => {
  const { code, stderr, checks } = await added([
    "ore-001,Any,caixin-2024,Any,Caixin,https://a.example,2026-02-03,supports,",
    "ore-001,Any,reuters-2025,Any,Reuters,https://a.example,3.2.2026,yes,",
    "ore-999,Any,reuters-2025,Any,Reuters,https://a.example,2026-02-03,supports,",
    "ore-002,Any,caixin-2024,Any,Caixin,https://a.example,2026-02-03,supports,",
    "ore-001,Any,reuters-2025,Any,Reuters,https://a.example,2026-01-02,supports,",
    "ore-003,Any,baogang-2025,Any,Baogang,https://a.example,,,Only a note",
  ]);
  expect({ code, checks }).toEqual({ code: 1, checks: CHECKS });
  expect(stderr.split("\n")).toEqual([
    expect.stringMatching(/^sheet\.txt:3 checked: has "3\.2\.2026", expected /),
    'sheet.txt:3 verdict: has "yes", expected one of supports, partly, does-not, unreadable',
    'sheet.txt:4 claim: has "ore-999", expected the id of a claim',
    'sheet.txt:5 source: has "caixin-2024", expected a source that ore-002 cites',
    'sheet.txt:6 checked: has "2026-01-02", the day of checks.csv:2 for this claim and source, expected each day once',
    expect.stringMatching(/^sheet\.txt:7 checked: is empty, expected /),
    expect.stringMatching(/^sheet\.txt:7 verdict: is empty, expected /),
    expect.stringMatching(/^7 faults in .*sheet\.txt$/),
    "Nothing was added.",
    "",
  ]);
});

test("a sheet without its columns, or separated by semicolons, is refused with the columns that were expected", async () => {
  const { code, stderr } = await withFolder({ ...sampleData(), "sheet.txt": "claim,source\n" }, (folder) =>
    runScript("commands/addChecks.ts", [join(folder, "sheet.txt"), folder]),
  );
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining("sheet.txt:1: has no column checked") });
});

test("a data set without checks gets the file; an empty sheet changes nothing", async () => {
  const row = "ore-001,Any,caixin-2024,Any,Caixin,https://a.example";
  const first = await added([`${row},2026-02-03,unreadable,'=gone`], sampleData());
  expect(first.checks).toBe(
    "claim,source,checked,verdict,lacks,note\nore-001,caixin-2024,2026-02-03,unreadable,,'=gone\n",
  );
  const none = await added([`${row},,,`], sampleData());
  expect({ code: none.code, checks: none.checks, stdout: none.stdout }).toEqual({
    code: 0,
    checks: null,
    stdout: "No row is filled in; 1 row left empty and skipped.\n",
  });
});

test("nothing is added to a data set with faults, which are listed instead", async () => {
  const { code, stderr } = await added([], { ...sampleData(), "checks.csv": CHECKS.replace("partly", "maybe") });
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: expect.stringMatching(/^checks\.csv:2 verdict: has "maybe", .*\n1 fault in .*\nNothing was added\.\n$/),
  });
});

test("the rows that the project's data set has stay as they are, byte for byte", async () => {
  const { dataset } = await readDataset(DATA_FOLDER);
  const file = readFileSync(join(DATA_FOLDER, "checks.csv"), "utf8");
  expect(checksText(dataset?.checks ?? [])).toBe(file);
});
