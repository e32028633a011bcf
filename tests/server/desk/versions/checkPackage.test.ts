import { unzipSync, zipSync } from "fflate";
import { checkPackage } from "../../../../server/src/desk/versions/checkPackage.ts";
import { readDataPackage } from "../../../../server/src/releases/package/readDataPackage.ts";
import { headers } from "../../../support/records/ownData.ts";
import { withFolder } from "../../../support/records/sampleData.ts";
import { firstVersion, packageOf, packageWith } from "../../../support/records/versions.ts";

let zip: Uint8Array;
beforeAll(async () => {
  zip = await packageOf(firstVersion());
});

/** Why a package is refused. */
function refusalOf(bytes: Uint8Array): string {
  try {
    checkPackage(bytes);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return "it is taken";
}

test("a whole package is the version and the graph that it says", () => {
  const { rows, data } = checkPackage(zip);
  expect(rows.dataset).toMatchObject({ version: "2026.11", date: "2026-11-25" });
  expect(rows.claims).toHaveLength(7);
  expect(data.files.get("claims/ore.csv")?.toString()).toBe(firstVersion()["claims/ore.csv"]);
});

test("a zip that was cut off anywhere is refused", () => {
  const reasons = Array.from({ length: 40 }, (_, part) =>
    refusalOf(zip.subarray(0, Math.floor((zip.length * part) / 40))),
  );
  expect(reasons).not.toContain("it is taken");
  expect(refusalOf(zip.subarray(0, zip.length - 22))).toBe("This is no zip, or only a part of one.");
  expect(refusalOf(Buffer.from("Dear colleague"))).toBe("This is no zip, or only a part of one.");
});

test("a zip in which a file is missing is refused by the file's name", () => {
  const { "sources.csv": _, ...files } = unzipSync(zip);
  expect(refusalOf(zipSync(files))).toBe("sources.csv is missing: the package is not whole.");
  const { "datapackage.json": __, ...undescribed } = unzipSync(zip);
  expect(refusalOf(zipSync(undescribed))).toContain("datapackage.json is missing or damaged");
});

test("a file that is not the one that the package names is refused", () => {
  const changed = packageWith(zip, "claims/ore.csv", (text) => text.replace("37%", "73%"), false);
  expect(refusalOf(changed)).toBe(
    "claims/ore.csv is not the file that the package names: it was damaged or changed since.",
  );
});

test("a row with a fault is refused by file, line and column", () => {
  const faulty = packageWith(zip, "claims/ore.csv", (text) => text.replace("in-force,37", "in-force,140"));
  const [fault, advice] = refusalOf(faulty).split("\n");
  expect(fault).toBe('claims/ore.csv:2 share_pct: has "140", expected a number from 0 to 100');
  expect(advice).toMatch(/^If a newer version of the program made the package, update this one/);
});

test("a package of a form that this program does not know says so, and to update it", () => {
  const wider = packageWith(zip, "claims/ore.csv", (text) =>
    text.replace(/^id,/, "id,mood,").replace(/\n(?=.)/g, "\n,"),
  );
  expect(refusalOf(wider)).toMatch(/^claims\/ore\.csv.*mood.*\nIf a newer version of the program/);
  const fuller = zipSync({ ...unzipSync(zip), "moods/all.json": new Uint8Array([123, 125]) });
  expect(refusalOf(fuller)).toMatch(
    /^This is no data package that this program knows: .*moods\/all\.json.*\nIf a newer/,
  );
});

test("data that do not make the content hash, or are not the version that the package says, are refused", () => {
  const reworded = packageWith(zip, "claims/ore.csv", (text) => text.replace("37%", "38%"));
  expect(refusalOf(reworded)).toContain("The package says that its data have the content hash");
  const renamed = packageWith(zip, "datapackage.json", (text) => text.replace('"2026.11"', '"2026.12"'));
  expect(refusalOf(renamed)).toBe("The package says that it is version 2026.12, its data say 2026.11.");
});

test("a package with somebody's own data is refused, and so is a file that belongs to no package", async () => {
  const own = { "own/desk/sources.csv": `${headers.sources}\n` };
  const withOwn = await withFolder({ ...firstVersion(), ...own }, async (base) =>
    readDataPackage({ base, own: [`${base}/own/desk`] }),
  );
  expect(refusalOf(withOwn.zip)).toBe("The package holds own data (desk): ask for the package without them.");
  expect(refusalOf(zipSync({ ...unzipSync(zip), "../served.json": new Uint8Array() }))).toContain(
    '"../served.json" is no file of a data package',
  );
});

test("a Word file, which is a zip too, is called another file, without a word on its insides", () => {
  const word = zipSync({ "word/document.xml": new Uint8Array([60, 47, 62]) });
  expect(refusalOf(word)).toBe(
    "This is no data package but another file. An atlas offers its data package on its page About.",
  );
});
