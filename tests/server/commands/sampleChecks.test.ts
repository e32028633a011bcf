import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runScript } from "../../support/engines/runScript.ts";
import { sampleData, sampleWith, withFolder } from "../../support/records/sampleData.ts";

test("a sheet has a row for each drawn claim and source, with empty cells for the findings; the same seed writes the same", async () => {
  const { outcomes, sheets } = await withFolder(sampleData(), async (folder) => {
    const files = ["one.txt", "two.txt"].map((name) => join(folder, name));
    const draw = (out = "") =>
      runScript("commands/sampleChecks.ts", ["--claims", "100", "--seed", "4", "--out", out, folder]);
    return {
      outcomes: [await draw(files[0]), await draw(files[1])],
      sheets: files.map((file) => readFileSync(file, "utf8")),
    };
  });
  expect(outcomes[0]?.code).toBe(0);
  expect(outcomes[0]?.stdout).toMatch(/^7 of 7 claims drawn with the seed 4: 8 rows written to .*one\.txt\.\n$/);
  expect(sheets[0]).toBe(sheets[1]);
  const [header, ...rows] = sheets[0]?.trimEnd().split("\n") ?? [];
  expect(header).toBe("\ufeffclaim,statement,source,title,publisher,url,checked,verdict,lacks,note");
  expect(rows).toHaveLength(8);
  expect(rows).toContain(
    "ore-001,Baogang Group holds 37% of Northern Rare Earth.,caixin-2024,稀土,Caixin,https://caixin.example/2,,,,",
  );
});

test("text that a spreadsheet would calculate is written as text", async () => {
  const files = sampleWith("sources.csv", "Rare earths in 2025", "=1+1");
  const sheet = await withFolder(files, async (folder) => {
    const out = join(folder, "sheet.txt");
    await runScript("commands/sampleChecks.ts", ["--claims", "9", "--seed", "4", "--out", out, folder]);
    return readFileSync(out, "utf8");
  });
  expect(sheet).toContain(",reuters-2025,'=1+1,Reuters,");
});

test("a sheet that exists is never written over", async () => {
  const { code, stderr, kept } = await withFolder({ ...sampleData(), "sheet.txt": "filled" }, async (folder) => {
    const out = join(folder, "sheet.txt");
    const ended = await runScript("commands/sampleChecks.ts", ["--claims", "3", "--seed", "4", "--out", out, folder]);
    return { ...ended, kept: readFileSync(out, "utf8") };
  });
  expect({ code, kept }).toEqual({ code: 1, kept: "filled" });
  expect(stderr).toMatch(/sheet\.txt exists already: name another file with --out/);
});

test.each([
  ["--claims", "0", "--seed", "1"],
  ["--claims", "many", "--seed", "1"],
  ["--claims", "60"],
])("a sample without its size and seed is refused with the usage: %s %s", async (...args) => {
  const { code, stderr } = await runScript("commands/sampleChecks.ts", args);
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/^Usage: npm run sample:checks /) });
});
