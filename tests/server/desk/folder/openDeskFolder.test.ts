import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { DeskFolder } from "../../../../server/src/desk/folder/DeskFolder.ts";
import { DeskLocked } from "../../../../server/src/desk/folder/folderErrors.ts";
import { openDeskFolder, readDeskFolder } from "../../../../server/src/desk/openDesk.ts";
import { added, orderOf, withDeskPath } from "../../../support/desk/deskIn.ts";
import { killedWriter } from "../../../support/desk/killedWriter.ts";

const source = added("sources", { id: "s-1", title: "A talk" });
const keysOf = (desk: DeskFolder) => desk.rows().map(({ key }) => key);

test("a missing folder is an empty desk, and only its first change makes it", () =>
  withDeskPath(async (path) => {
    const desk = await openDeskFolder(path);
    expect([desk.name, desk.rows(), desk.files().faults, desk.history(), desk.behind]).toEqual([
      "desk",
      [],
      [],
      [],
      null,
    ]);
    await expect(desk.commit(orderOf([{ ...source, seen: "old" }]))).rejects.toThrow("has changed");
    await expect(readdir(path)).rejects.toThrow("ENOENT");
    expect(await desk.commit(orderOf([source]))).toMatchObject({ number: 1, kind: "add", rows: 1, who: "Li" });
    expect((await readdir(path)).sort()).toEqual([".desk.lock", "journal.jsonl", "sources.csv"]);
    await desk.close();
    expect((await readdir(path)).sort()).toEqual(["journal.jsonl", "sources.csv"]);
  }));

test("a second opener is refused, and may open it once the first has closed it", () =>
  withDeskPath(async (path) => {
    const desk = await openDeskFolder(path);
    await desk.commit(orderOf([source]));
    await expect(openDeskFolder(path)).rejects.toThrow(DeskLocked);
    await desk.close();
    const second = await openDeskFolder(path);
    expect(keysOf(second)).toEqual(["s-1"]);
    await second.close();
  }));

test("who opens it to read follows what the writer does, writes nothing, and writes once the writer is gone", () =>
  withDeskPath(async (path) => {
    const writer = await openDeskFolder(path);
    await writer.commit(orderOf([source]));
    const reader = await readDeskFolder(path);
    expect([reader.rows(), reader.history(), reader.tag()]).toEqual([writer.rows(), writer.history(), writer.tag()]);

    await writer.commit(orderOf([added("notes", { id: "n-1", text: "Ask again" })]));
    expect(await reader.refresh()).toBe(true);
    expect([reader.rows(), reader.history()]).toEqual([writer.rows(), writer.history()]);
    await writeFile(join(path, "publishers.csv"), "publisher,kind\nMine,company\n");
    expect([await reader.refresh(), reader.history().length]).toEqual([true, 2]);

    const own = added("sources", { id: "s-2" });
    await expect(reader.commit(orderOf([own]))).rejects.toThrow(DeskLocked);
    await writer.close();
    expect(await reader.commit(orderOf([own]))).toMatchObject({ number: 4 });
    expect(reader.history().map(({ kind }) => kind)).toEqual(["add", "by-hand", "add", "add"]);
    await reader.close();
  }));

test("who takes the lock over hears what the writer did last", () =>
  withDeskPath(async (path) => {
    const writer = await openDeskFolder(path);
    await writer.commit(orderOf([source]));
    const reader = await readDeskFolder(path);
    expect(await reader.refresh()).toBe(true);
    await expect(reader.open({ lock: true })).rejects.toThrow(DeskLocked);
    await writer.commit(orderOf([added("sources", { id: "s-2" })]));
    await writer.close();
    await reader.open({ lock: true });
    expect([keysOf(reader), await reader.refresh()]).toEqual([["s-1", "s-2"], true]);
    await reader.close();
  }));

test("two servers that start with a missing folder: the one that writes first has it", () =>
  withDeskPath(async (path) => {
    const [first, second] = [await openDeskFolder(path), await openDeskFolder(path)];
    await second.commit(orderOf([source]));
    await expect(first.commit(orderOf([added("sources", { id: "s-2" })]))).rejects.toThrow(DeskLocked);
    await first.refresh();
    expect(keysOf(first)).toEqual(["s-1"]);
    await second.close();
    await first.close();
  }));

test("a folder that was made by hand is taken over with all it holds, as a change by hand", () =>
  withDeskPath(async (path) => {
    await mkdir(join(path, "claims"), { recursive: true });
    await writeFile(
      join(path, "claims/interviews.csv"),
      "\ufeffid,subject,predicate,object,statement,status,sources\r\n" + "c-1,a,OWNS,b,A owns B.,in-force,s-1\r\n",
    );
    const desk = await openDeskFolder(path);
    expect(desk.rows()).toMatchObject([{ table: "claims", key: "c-1", who: null }]);
    expect(desk.history()).toMatchObject([{ number: 1, kind: "by-hand", summary: "claims/interviews.csv", rows: 1 }]);
    await desk.close();
  }));

test("a killed writer's lock is taken over", () =>
  withDeskPath(async (path) => {
    const { confirmed } = await killedWriter(path, { seed: 2, stop: 12 });
    expect(await readdir(path)).toContain(".desk.lock");
    const desk = await openDeskFolder(path);
    expect(desk.history().length).toBeGreaterThanOrEqual(confirmed.length);
    await desk.close();
  }));

test("a journal that is damaged before its last line is a fault that names the line, and the folder is free again", () =>
  withDeskPath(async (path) => {
    const desk = await openDeskFolder(path);
    await desk.commit(orderOf([source]));
    await desk.close();
    const line = await readFile(join(path, "journal.jsonl"), "utf8");
    await writeFile(join(path, "journal.jsonl"), `${line}{"number":2}\n${line}`);
    await expect(openDeskFolder(path)).rejects.toThrow(`${path} cannot be written: line 2 of journal.jsonl is damaged`);
    expect((await readdir(path)).sort()).toEqual(["journal.jsonl", "sources.csv"]);
  }));
