import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DATA_FOLDER } from "../../../server/src/dataset/dataFolder.ts";
import { readDataset } from "../../../server/src/dataset/readDataset.ts";
import { servedVersion, versionsFolder } from "../../../server/src/desk/versions/servedVersion.ts";
import { readReleases } from "../../../server/src/releases/readRelease.ts";
import { type Ended, runScript } from "../../support/engines/runScript.ts";
import { headers } from "../../support/records/ownData.ts";
import { laterPackage } from "../../support/records/versions.ts";

let root: string;
let desk: string;
let file: string;
let content: Uint8Array;
beforeAll(async () => {
  content = await laterPackage();
});
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "atlas-update-"));
  [desk, file] = [join(root, "desk"), join(root, "package.zip")];
  await writeFile(file, content);
});
afterEach(() => rm(root, { recursive: true, force: true }));

function update(...args: string[]): Promise<Ended> {
  return runScript("commands/updateData.ts", args, { ATLAS_DESK: desk });
}

/** The version that a server would serve, which is whole. */
async function served(): Promise<string | undefined> {
  const { folder } = await servedVersion({ desk });
  const { dataset, faults } = await readDataset(folder);
  expect([...faults, ...(await readReleases(folder)).faults]).toEqual([]);
  return dataset?.description.version;
}

test("it takes a package in, says what that changes, and goes back by one step", async () => {
  const { description } = (await readDataset(DATA_FOLDER)).dataset ?? {};
  const taken = await update(file);
  expect(taken).toMatchObject({ code: 0, stderr: "" });
  expect(taken.stdout).toContain(
    "  claims: 1 new, 1 reworded or otherwise revised\n  entities: 0 gone, 0 new, 0 renamed\n",
  );
  expect(taken.stdout).toContain("Version 2099.1 of 2099-01-15 is served; a running server follows within seconds.");
  expect(await served()).toBe("2099.1");
  expect((await update(file)).stdout).toContain("This version is served already.");

  const back = await update("--back");
  expect(back).toMatchObject({ code: 0, stderr: "" });
  expect(back.stdout).toContain(`Version ${description?.version} of ${description?.date} is served`);
  expect(await served()).toBe(description?.version);
});

test("what cannot be taken is refused in words, and nothing changes", async () => {
  await writeFile(file, content.subarray(0, content.length / 2));
  expect(await update(file)).toMatchObject({ code: 1, stderr: "This is no zip, or only a part of one.\n" });
  await writeFile(file, await laterPackage("2001.1", "2026-10-15"));
  expect(await update(file)).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^The package is older than version/),
  });
  expect(await update("--back")).toMatchObject({ code: 1, stderr: "There is no version to go back to.\n" });
  expect(await update(join(root, "nothing.zip"))).toMatchObject({ code: 1, stderr: expect.stringContaining("ENOENT") });
  expect(await update()).toMatchObject({ code: 1, stderr: expect.stringContaining("Usage: npm run update:data") });
  const off = await runScript("commands/updateData.ts", [file], { ATLAS_DESK: "off" });
  expect(off).toMatchObject({ code: 1, stderr: expect.stringContaining("set ATLAS_DESK to a folder") });
  expect(await readdir(versionsFolder(desk))).toEqual([]);
});

test("own rows that do not fit are named by file and line, and nothing changes", async () => {
  await mkdir(desk);
  await writeFile(join(desk, "sources.csv"), `${headers.sources}\nmine,Mine,,,,,,,en,\n`);
  const { code, stderr } = await update(file);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^desk\/sources\.csv:2 publisher: /);
  expect(stderr).toContain("Nothing was changed.");
  expect((await servedVersion({ desk })).folder).toBe(DATA_FOLDER);
});
