import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
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
import { laterPackage } from "../../support/records/versions.ts";

const KILLS = 50;
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
