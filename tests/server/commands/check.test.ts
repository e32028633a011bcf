import { runScript } from "../../support/engines/runScript.ts";
import { sampleData, sampleWith, withFolder } from "../../support/records/sampleData.ts";

test("a data set without a fault is summed up, and the check ends well", async () => {
  const { code, stdout, stderr } = await withFolder(sampleData(), (folder) => runScript("commands/check.ts", [folder]));
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(
    [
      /^Sample, version 2026\.11 of 2026-11-25 \([0-9a-f]{12}\)\n/,
      / {2}10 entities: 4 organisations, 1 technologies, 1 products, 1 sectors, 2 places, 1 policies\n/,
      / {2}7 claims: 1 corroborated, 3 single source, 1 assessed by the editors, 1 self-reported, 1 disputed\n/,
      / {2}3 sources of 3 publishers\nNo faults\.\n$/,
    ].reduce((all, part) => new RegExp(all.source + part.source)),
  );
});

test("faults are printed one a line, and the check fails", async () => {
  const files = sampleWith("claims/ore.csv", "in-force,37", "in-force,140");
  const { code, stdout, stderr } = await withFolder(files, (folder) => runScript("commands/check.ts", [folder]));
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr.split("\n").slice(0, -2)).toEqual([
    'claims/ore.csv:2 share_pct: has "140", expected a number from 0 to 100',
  ]);
});

test("a fault of a curated view is listed with those of the data", async () => {
  const files = { ...sampleData(), "views/start.json": '{"title":"Start"}' };
  const { code, stdout, stderr } = await withFolder(files, (folder) => runScript("commands/check.ts", [folder]));
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toContain("views/start.json view: is missing, expected text");
});

test("without a folder the project's own data set is checked", async () => {
  const { code, stdout } = await runScript("commands/check.ts", []);
  expect(code).toBe(0);
  expect(stdout).toContain("China's rare earth innovation ecosystem");
});

test("two data sets, of which only one can lie below, are refused in words", async () => {
  const refused = {
    code: 1,
    stdout: "",
    stderr: "data and data are data sets, expected at most one besides own data\n",
  };
  expect(await runScript("commands/check.ts", ["data", "data"])).toEqual(refused);
});
