import { spawnSync } from "node:child_process";
import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import type { DeskFolder } from "../../../../server/src/desk/folder/DeskFolder.ts";
import { openDeskFolder, readDeskFolder } from "../../../../server/src/desk/openDesk.ts";
import type { ChangeOrder } from "../../../../server/src/desk/RowChange.ts";
import { added, orderOf } from "../../../support/desk/deskIn.ts";
import { randomOrder } from "../../../support/desk/randomOrder.ts";
import { hiddenFiles, rowsAfter, rowsInFiles, sorted } from "../../../support/desk/rowsAfter.ts";
import { missingForSmallDisk, mountSmallDisk, type SmallDisk } from "../../../support/engines/smallDisk.ts";

const missing = missingForSmallDisk();
// Only some systems let a test mount a disk of a few megabytes.
const onSmallDisk = missing === null ? test : test.skip;
const needs = missing === null ? "" : ` (needs ${missing})`;
const MEGABYTES = 8;

let disk: SmallDisk;
let path: string;
beforeEach(() => {
  const mounted = missing === null ? mountSmallDisk(MEGABYTES) : null;
  if (mounted === null) return;
  disk = mounted;
  path = join(disk.folder, "desk");
});
afterEach(() => {
  if (missing === null) disk.remove();
});

const source = added("sources", { id: "s-1", title: "A talk" });
const run = (program: string, ...args: string[]) => expect(spawnSync(program, args).status).toBe(0);

/** What the desk knows and what a restart would find. */
async function bothStates(desk: DeskFolder) {
  const reader = await readDeskFolder(path);
  expect([reader.tag(), reader.history()]).toEqual([desk.tag(), desk.history()]);
  return sorted(await rowsInFiles(path));
}

/** A change that was refused, and tag and length of the history before it. */
interface Refusal {
  error: unknown;
  order: ChangeOrder;
  before: unknown[];
}

onSmallDisk(
  `on a full disk a change is refused with the reason, nothing of it stays, and it goes through once there is room${needs}`,
  async () => {
    const desk = await openDeskFolder(path);
    let rows = rowsAfter(new Map(), orderOf([source]));
    await desk.commit(orderOf([source]));
    const seen = { confirmed: 0, refused: 0 };
    for (let seed = 0; seed < 60; seed += 1) {
      disk.fill(4 * (seed % 30));
      let refusal: Refusal | null = null;
      for (let index = 0; refusal === null; index += 1) {
        const order = randomOrder(seed, index, desk.rows());
        const before = [desk.tag(), desk.history().length];
        refusal = await desk.commit(order).then(
          () => null,
          (error: unknown) => ({ error, order, before }),
        );
        if (refusal === null) {
          rows = rowsAfter(rows, order);
          seen.confirmed += 1;
        }
      }
      const { error, order, before } = refusal;
      expect(error).toMatchObject({
        name: "DeskFolderError",
        message: `The desk ${path} cannot be written: the disk is full. Nothing was saved.`,
        reason: "the disk is full",
      });
      expect([seed, desk.tag(), desk.history().length]).toEqual([seed, ...before]);
      expect(await bothStates(desk)).toEqual(sorted(rows));
      expect(await hiddenFiles(path)).toEqual([".desk.lock"]);
      disk.empty();
      await desk.commit(order);
      rows = rowsAfter(rows, order);
      seen.refused += 1;
      expect(await bothStates(desk)).toEqual(sorted(rows));
    }
    process.stdout.write(`full disk: ${JSON.stringify(seen)}\n`);
    expect(seen.refused).toBe(60);
    await desk.close();
    const again = await openDeskFolder(path);
    expect(sorted(await rowsInFiles(path))).toEqual(sorted(rows));
    expect(again.history().filter(({ kind }) => kind === "by-hand")).toEqual([]);
    await again.close();
  },
);

onSmallDisk(
  `an edit by hand on a full disk counts at once, and is in the history once there is room${needs}`,
  async () => {
    const desk = await openDeskFolder(path);
    await desk.commit(orderOf([source, added("notes", { id: "n-1", text: "x".repeat(9000) })]));
    run("sed", "-i", "s/xx/yy/g", join(path, "notes.csv"));
    disk.fill(0);
    await desk.refresh();
    expect(desk.row("notes", "n-1")?.cells.text).toBe("y".repeat(9000));
    expect(desk.behind).toBe("the disk is full");
    await expect(desk.commit(orderOf([added("notes", { id: "n-2" })]))).rejects.toThrow("the disk is full");
    disk.empty();
    await desk.refresh();
    expect(desk.behind).toBeNull();
    expect(desk.history().map(({ kind }) => kind)).toEqual(["by-hand", "add"]);
    await desk.commit(orderOf((await desk.inverse(2)) ?? [], { kind: "undo", undoes: 2 }));
    expect(desk.row("notes", "n-1")?.cells.text).toBe("x".repeat(9000));
    await desk.close();
  },
);

onSmallDisk(`a read-only disk can be read, and a write says why not and goes through once it may${needs}`, async () => {
  const first = await openDeskFolder(path);
  await first.commit(orderOf([source]));
  run("mount", "-o", "remount,ro", disk.folder);
  const more = orderOf([added("sources", { id: "s-2" })]);
  await expect(first.commit(more)).rejects.toThrow(
    `The desk ${path} cannot be written: it is on a read-only disk. Nothing was saved.`,
  );
  await first.close();
  const desk = await openDeskFolder(path);
  expect(desk.rows()).toHaveLength(1);
  await expect(desk.commit(more)).rejects.toThrow("it is on a read-only disk");
  run("mount", "-o", "remount,rw", disk.folder);
  expect(await desk.commit(more)).toMatchObject({ number: 2 });
  await desk.close();
});

onSmallDisk(
  `a confirmed change whose file another program has open is told, holds, and is written at the next chance${needs}`,
  async () => {
    const desk = await openDeskFolder(path);
    await desk.commit(orderOf([source]));
    const file = join(path, "sources.csv");
    const copy = join(disk.folder, "copy");
    await copyFile(file, copy);
    // A file on which another is mounted cannot be renamed over, like one that Excel has open on Windows.
    run("mount", "--bind", copy, file);
    const change = orderOf([added("sources", { id: "s-2" }), added("notes", { id: "n-1", text: "Kept" })]);
    expect(await desk.commit(change)).toMatchObject({ number: 2 });
    expect(desk.behind).toBe("another program has it open");
    const keys = () => desk.rows().map(({ key }) => key);
    expect(keys()).toEqual(["n-1", "s-1", "s-2"]);
    await expect(desk.commit(orderOf([added("notes", { id: "n-2" })]))).rejects.toThrow("another program has it open");
    await desk.refresh();
    expect([keys(), desk.history().length]).toEqual([["n-1", "s-1", "s-2"], 2]);
    await desk.close();

    // The same after a restart.
    const again = await openDeskFolder(path);
    expect([again.behind, again.tag(), again.history().length]).toEqual(["another program has it open", desk.tag(), 2]);
    // Meanwhile the other program saves what it has.
    run("sed", "-i", "s/A talk/A long talk/", copy);
    run("umount", file);
    await copyFile(copy, file);
    expect(await again.refresh()).toBe(true);
    expect(again.behind).toBeNull();
    expect(again.rows().map(({ key, cells }) => [key, cells.title])).toEqual([
      ["n-1", undefined],
      ["s-1", "A long talk"],
      ["s-2", undefined],
    ]);
    expect(again.history().map(({ kind, rows }) => [kind, rows])).toEqual([
      ["by-hand", 1],
      ["add", 2],
      ["add", 1],
    ]);
    expect(await rowsInFiles(path)).toHaveProperty("size", 3);
    await again.close();
  },
);
