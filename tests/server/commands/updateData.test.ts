import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DATA_FOLDER } from "../../../server/src/dataset/dataFolder.ts";
import { readDataset } from "../../../server/src/dataset/readDataset.ts";
import { servedVersion, versionsFolder } from "../../../server/src/desk/versions/servedVersion.ts";
import { useUpdate } from "../../support/desk/useUpdate.ts";
import { runScript } from "../../support/engines/runScript.ts";
import { headers } from "../../support/records/ownData.ts";
import { laterPackage } from "../../support/records/versions.ts";

const place = useUpdate();

test("it takes a package in, says what that changes, and goes back by one step", async () => {
  const { description } = (await readDataset(DATA_FOLDER)).dataset ?? {};
  const taken = await place.update(place.file);
  expect(taken).toMatchObject({ code: 0, stderr: "" });
  expect(taken.stdout).toContain(
    "  claims: 1 new, 1 reworded or otherwise revised\n  entities: 0 gone, 0 new, 0 renamed\n",
  );
  expect(taken.stdout).toContain("Version 2099.1 of 2099-01-15 is served; a running server follows within seconds.");
  expect(await place.served()).toBe("2099.1");
  expect((await place.update(place.file)).stdout).toContain("This version is served already.");

  const back = await place.update("--back");
  expect(back).toMatchObject({ code: 0, stderr: "" });
  expect(back.stdout).toContain(`Version ${description?.version} of ${description?.date} is served`);
  expect(await place.served()).toBe(description?.version);
});

test("what cannot be taken is refused in words, and nothing changes", async () => {
  await writeFile(place.file, place.content.subarray(0, place.content.length / 2));
  expect(await place.update(place.file)).toMatchObject({ code: 1, stderr: "This is no zip, or only a part of one.\n" });
  await writeFile(place.file, await laterPackage("2001.1", "2026-10-15"));
  expect(await place.update(place.file)).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^The package is older than version/),
  });
  expect(await place.update("--back")).toMatchObject({ code: 1, stderr: "There is no version to go back to.\n" });
  expect(await place.update(join(place.root, "nothing.zip"))).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("ENOENT"),
  });
  expect(await place.update()).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("Usage: npm run update:data"),
  });
  const off = await runScript("commands/updateData.ts", [place.file], { ATLAS_DESK: "off" });
  expect(off).toMatchObject({ code: 1, stderr: expect.stringContaining("set ATLAS_DESK to a folder") });
  expect(await readdir(versionsFolder(place.desk))).toEqual([]);
});

test("own rows that do not fit are named by file and line, and nothing changes", async () => {
  await mkdir(place.desk);
  await writeFile(join(place.desk, "sources.csv"), `${headers.sources}\nmine,Mine,,,,,,,en,\n`);
  const { code, stderr } = await place.update(place.file);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^desk\/sources\.csv:2 publisher: /);
  expect(stderr).toContain("Nothing was changed.");
  expect((await servedVersion(place)).folder).toBe(DATA_FOLDER);
});
