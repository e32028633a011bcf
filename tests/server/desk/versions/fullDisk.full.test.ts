import { spawnSync } from "node:child_process";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { servedVersion, versionsFolder } from "../../../../server/src/desk/versions/servedVersion.ts";
import { createEmbeddedStore } from "../../../../server/src/store/embedded/embeddedStore.ts";
import type { GraphStore } from "../../../../server/src/store/GraphStore.ts";
import { deskIn } from "../../../support/engines/deskIn.ts";
import { runScript } from "../../../support/engines/runScript.ts";
import { missingForSmallDisk, mountSmallDisk, type SmallDisk } from "../../../support/engines/smallDisk.ts";
import { her, interview } from "../../../support/records/openedDesk.ts";
import { withFolder } from "../../../support/records/sampleData.ts";
import { firstVersion, laterPackage, nextVersion, packageOf } from "../../../support/records/versions.ts";

const missing = missingForSmallDisk();
// Only some systems let a test mount a disk of a few megabytes.
const onSmallDisk = missing === null ? test : test.skip;
const needs = missing === null ? "" : ` (needs ${missing})`;
const MEGABYTES = 4;

let disk: SmallDisk;
let folder: string;
beforeEach(() => {
  const mounted = missing === null ? mountSmallDisk(MEGABYTES) : null;
  if (mounted === null) return;
  disk = mounted;
  folder = join(disk.folder, "desk");
});
afterEach(() => {
  if (missing === null) disk.remove();
});

/** The version of a store, and whether it has the reader's own claim. */
async function served(store: GraphStore) {
  const { dataset } = await store.health();
  return [dataset?.version, dataset?.own];
}

const full = () =>
  `The folder ${versionsFolder(folder)} cannot be written: the disk is full. Nothing was changed: the version that was served still is. It needs up to`;

onSmallDisk(
  `on a full disk neither a package nor the step back is taken, the old data serve on, and it goes through once there is room${needs}`,
  () =>
    withFolder(firstVersion(), async (base) => {
      const content = Buffer.from(await packageOf(nextVersion())).toString("base64");
      const store = await createEmbeddedStore({ queryTimeoutMs: 10_000 });
      const desk = await deskIn(folder, { store, base });
      await desk.saveFinding(interview(), her);
      const take = async () => desk.data?.take({ content, older: false, aside: false }, "Ada");
      const back = async () => desk.data?.back({ to: "2026.11", aside: false }, "Ada");
      const steps = { take: 0, back: 0 };
      // With this much room one comes further than with less: to the lock, to some of the files, to the pointer.
      for (let left = 0; steps.take === 0; left += 4) {
        disk.fill(left);
        const refused = await take().catch((error: unknown) => error);
        if (!(refused instanceof Error)) {
          steps.take = left;
          break;
        }
        expect(refused).toMatchObject({ name: "VersionNotWritten", code: "storage_failed" });
        expect([left, refused.message.startsWith(full())]).toEqual([left, true]);
        expect([left, await served(store)]).toEqual([left, ["2026.11", ["desk"]]]);
        expect([left, await readdir(versionsFolder(folder)).catch(() => [])]).toEqual([left, []]);
        expect(await desk.data?.state()).toMatchObject({ served: { version: "2026.11" }, before: null, history: [] });
        disk.empty();
      }
      expect(steps.take).toBeGreaterThan(20);
      expect(await served(store)).toEqual(["2026.12", ["desk"]]);

      disk.empty();
      disk.fill(0);
      await expect(back()).rejects.toThrow(`${full()} 1 MB there, and 0 MB are free: make room, then try again.`);
      expect(await served(store)).toEqual(["2026.12", ["desk"]]);
      expect(await readdir(versionsFolder(folder))).toEqual([expect.stringMatching(/^2026\.12-/), "served.json"]);
      disk.empty();
      await back();
      expect(await served(store)).toEqual(["2026.11", ["desk"]]);
      await desk.close();
      await store.close();
    }),
);

onSmallDisk(`the command says how much room a package needs, and leaves nothing on a full disk${needs}`, async () => {
  await mkdir(folder);
  const file = join(disk.folder, "package.zip");
  await writeFile(file, await laterPackage());
  const env = { ATLAS_DESK: folder };
  const { code, stderr } = await runScript("commands/updateData.ts", [file], env);
  expect(code).toBe(1);
  expect(stderr).toContain(full());
  expect(stderr).toMatch(/ It needs up to [6-9] MB there, and [0-3] MB are free: make room, then try again\.\n$/);
  expect(await readdir(versionsFolder(folder))).toEqual([]);
  expect((await servedVersion({ desk: folder })).pointer).toBeNull();
});

onSmallDisk(`on a read-only disk the version that was taken serves on, and the step back says why not${needs}`, () =>
  withFolder(firstVersion(), async (base) => {
    const content = Buffer.from(await packageOf(nextVersion())).toString("base64");
    const store = await createEmbeddedStore({ queryTimeoutMs: 10_000 });
    const first = await deskIn(folder, { store, base });
    await first.data?.take({ content, older: false, aside: false }, "Ada");
    await first.close();
    expect(spawnSync("mount", ["-o", "remount,ro", disk.folder]).status).toBe(0);
    const desk = await deskIn(folder, { store, base });
    expect(await served(store)).toEqual(["2026.12", []]);
    await expect(desk.data?.back({ to: "2026.11", aside: false }, null)).rejects.toThrow(
      `The folder ${versionsFolder(folder)} cannot be written: it is on a read-only disk. Nothing was changed: the version that was served still is. Let the server write there, then try again.`,
    );
    expect(await served(store)).toEqual(["2026.12", []]);
    await desk.close();
    await store.close();
  }),
);
