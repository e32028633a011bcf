import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { formatFault } from "../../../../server/src/dataset/read/fault.ts";
import { readDataset } from "../../../../server/src/dataset/readDataset.ts";
import { faultsOfOwn, headers, withOwnData } from "../../../support/records/ownData.ts";
import {
  type DataFolder,
  faultsOf,
  sampleData,
  sampleWithFiles,
  withFolder,
} from "../../../support/records/sampleData.ts";

const talks = { "acme/claims/talks.csv": [headers.claims] };
const ore = sampleData()["claims/ore.csv"] ?? "";

test.each<[what: string, path: string, fault: string]>([
  ["a folder of claims by nearly the right name", "claim/b.csv", "claim: is not a folder of data, expected only"],
  ["a folder of data two folders below", "desk/claims/b.csv", "desk: is not a folder of data, expected only"],
  [
    "a folder among the dossiers",
    "claims/2026/c.csv",
    "claims/2026: is not a folder of data, expected its files in claims itself",
  ],
  [
    "a file of overrides in capitals",
    "overrides.CSV",
    "overrides.CSV: is not a data file, expected entities in entities/, claims in claims/, and beside them only sources.csv, publishers.csv, checks.csv, relays.csv, attributions.csv, disputes.csv, effects.csv, money.csv, cities.csv, overrides.csv, notes.csv",
  ],
  ["a workbook beside the files", "Deals.XLSX", "Deals.XLSX: is not a data file, expected"],
])("%s is a fault of own data, which would be left out without a word", async (_what, path, fault) => {
  expect(await faultsOfOwn({ ...talks, [`acme/${path}`]: [""] })).toEqual([expect.stringContaining(`acme/${fault}`)]);
});

test("a folder of own data that holds a folder of claims by a wrong name alone is told both", async () => {
  expect(await faultsOfOwn({ "acme/claim/talks.csv": [headers.claims] })).toEqual([
    "acme: holds no own data, expected CSV files like those in data/own/template",
    "acme/claim: is not a folder of data, expected only the folders claims, entities",
  ]);
});

test("a file by the name of a folder of data is a fault", async () => {
  expect(await faultsOfOwn({ "acme/claims": [""], "acme/sources.csv": [headers.sources] })).toEqual([
    "acme/claims: is a file, expected a folder",
  ]);
});

test.each<[what: string, files: DataFolder, fault: string]>([
  [
    "a second folder of claims",
    sampleWithFiles({ "Claims-2026/ore.csv": ore }),
    "Claims-2026: is not a folder of data, expected only the folders claims, entities, releases, decisions, views, own, briefing, derived",
  ],
  [
    "a folder among the entities",
    sampleWithFiles({ "entities/old/places.csv": "" }),
    "entities/old: is not a folder of data, expected its files in entities itself",
  ],
])("%s is a fault of a data set", async (_what, files, fault) => {
  expect(await faultsOf(files)).toEqual([fault]);
});

test("what systems and editors hide is no fault, and neither is a folder of data that is a link", async () => {
  const hidden = ["desktop.ini", "Thumbs.db", ".git/config", "claims/desktop.ini", "claims/~$talks.xlsx", ".DS_Store"];
  const own = Object.fromEntries(hidden.map((path) => [`acme/${path}`, [""]]));
  expect(await faultsOfOwn({ ...talks, ...own })).toEqual([]);
  await withOwnData({ "acme/sources.csv": [headers.sources] }, async (base, [acme = ""]) => {
    await withFolder({ "talks.csv": `${headers.claims}\n` }, async (elsewhere) => {
      await symlink(elsewhere, join(acme, "claims"));
      expect((await readDataset(base, [acme])).faults).toEqual([]);
    });
  });
});

test("what an own file would say that cannot be read is not missed as well", async () => {
  const claim = "talks-1,mp-materials,SUPPLIES,baogang-group,MP sells.,2026,,,in-force,,,,,,,ndpr-oxide,,memo-1,,";
  await withOwnData({ "acme/claims/talks.csv": [headers.claims, claim] }, async (base, [acme = ""]) => {
    const faults = async () => (await readDataset(base, [acme])).faults.map(formatFault);
    expect(await faults()).toEqual([expect.stringContaining('talks.csv:2 sources: has "memo-1"')]);
    await symlink("/nowhere/sources.csv", join(acme, "sources.csv"));
    expect(await faults()).toEqual(["acme/sources.csv: cannot be read: there is no such file or folder"]);
  });
});

test("a file that cannot be read is a fault", async () => {
  await withOwnData(talks, async (base, [acme = ""]) => {
    await symlink("/nowhere/gone.csv", join(acme, "claims/gone.csv"));
    await mkdir(join(base, "claims/folder"));
    await writeFile(join(base, "claims/folder/x"), "");
    await symlink(join(base, "claims/round.csv"), join(base, "claims/round.csv"));
    expect((await readDataset(base, [acme])).faults.map(formatFault)).toEqual([
      "acme/claims/gone.csv: cannot be read: there is no such file or folder",
      "claims/folder: is not a folder of data, expected its files in claims itself",
      "claims/round.csv: cannot be read: its links form a loop",
    ]);
  });
});
