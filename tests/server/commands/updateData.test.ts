import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { DATA_FOLDER } from "../../../server/src/dataset/dataFolder.ts";
import { readDataset } from "../../../server/src/dataset/readDataset.ts";
import { removeLeftOver } from "../../../server/src/desk/versions/removeOthers.ts";
import { servedVersion, versionsFolder } from "../../../server/src/desk/versions/servedVersion.ts";
import { readReleases } from "../../../server/src/releases/readRelease.ts";
import { leftOver } from "../../support/desk/servedContent.ts";
import { type Ended, runScript } from "../../support/engines/runScript.ts";
import { headers } from "../../support/records/ownData.ts";
import { laterPackage } from "../../support/records/versions.ts";
import { isFullRun } from "../../support/tier.ts";

const KILLS = isFullRun ? 50 : 6;
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

test(
  `killed at ${KILLS} random moments, it leaves one version or the other, whole, and the next attempt goes through`,
  async () => {
    const program = join(import.meta.dirname, "../../../server/dist/commands/updateData.js");
    const { NODE_OPTIONS: _, NEO4J_URI: __, ...env } = process.env;
    const begun = performance.now();
    expect((await update(file)).code).toBe(0);
    const took = performance.now() - begun;
    const own = (await readDataset(DATA_FOLDER)).dataset?.description.version;
    let isLater = true;
    const seen = { before: 0, after: 0 };
    for (let kill = 0; kill < KILLS; kill += 1) {
      const args = isLater ? ["--back"] : [file];
      if (!isLater && kill % 2 === 0) await rm(versionsFolder(desk), { recursive: true });
      const child = spawn(process.execPath, [program, ...args], { env: { ...env, ATLAS_DESK: desk }, stdio: "ignore" });
      const ended = once(child, "exit");
      await sleep(Math.random() * took * 1.1);
      child.kill("SIGKILL");
      await ended;
      const [from, to] = isLater ? ["2099.1", own] : [own, "2099.1"];
      const now = await served();
      expect([from, to]).toContain(now);
      seen[now === to ? "after" : "before"] += 1;
      const again = now === to ? { code: 0, stderr: "" } : await update(...args);
      expect(again).toMatchObject({ code: 0, stderr: "" });
      expect(await served()).toBe(to);
      // As a server does when it starts.
      await removeLeftOver(desk);
      const { name, before } = await servedVersion({ desk });
      expect(await leftOver(versionsFolder(desk), [name ?? "", before?.name ?? ""])).toEqual([]);
      isLater = !isLater;
    }
    process.stdout.write(`${KILLS} kills: ${JSON.stringify(seen)}\n`);
  },
  60_000 + 15_000 * KILLS,
);
