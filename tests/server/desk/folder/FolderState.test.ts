import { appendFile, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openDeskFolder } from "../../../../server/src/desk/openDesk.ts";
import { added, orderOf, withDeskPath } from "../../../support/desk/deskIn.ts";
import { edited, rowOf, source, undo, withDeskFolder } from "../../../support/desk/openedFolder.ts";

test("edits by hand are read again, become changes, and are never overwritten", () =>
  withDeskFolder(async (desk, path) => {
    await desk.commit(orderOf([source]));
    const file = join(path, "sources.csv");
    const seen = rowOf(desk, "s-1");
    await writeFile(file, (await readFile(file, "utf8")).replace("A talk", "A long talk"));
    // The next write notices it without being told.
    await expect(desk.commit(orderOf([edited(seen, { title: "Mine" })]))).rejects.toMatchObject({
      current: { cells: { title: "A long talk" }, who: null, when: expect.any(String) },
    });
    expect(await desk.refresh()).toBe(true);
    await appendFile(file, `${(await readFile(file, "utf8")).split("\n")[1]?.replace("s-1", "s-2")}\n`);
    await desk.commit(orderOf([added("sources", { id: "s-3" })]));
    expect(desk.rows().map(({ key, who }) => [key, who])).toEqual([
      ["s-1", null],
      ["s-2", null],
      ["s-3", "Li"],
    ]);
    await rm(file);
    expect([await desk.refresh(), desk.rows()]).toEqual([true, []]);
    expect(desk.history().map(({ kind, rows }) => [kind, rows])).toEqual([
      ["by-hand", 3],
      ["add", 1],
      ["by-hand", 1],
      ["by-hand", 1],
      ["add", 1],
    ]);
    // Also what was done by hand can be undone.
    await undo(desk, 5);
    expect(
      desk
        .rows()
        .map(({ key }) => key)
        .sort(),
    ).toEqual(["s-1", "s-2", "s-3"]);
    expect(await readFile(file, "utf8")).toContain("A long talk");
  }));

test("an edit by hand that a write noticed first is still news to who asks next", () =>
  withDeskFolder(async (desk, path) => {
    await desk.commit(orderOf([source]));
    expect(await desk.refresh()).toBe(false);
    await writeFile(join(path, "publishers.csv"), "publisher,kind\nMine,company\n");
    await desk.commit(orderOf([added("sources", { id: "s-2" })]));
    expect([await desk.refresh(), await desk.refresh()]).toEqual([true, false]);
  }));

test("edits by hand while no server runs are noticed at the next start, also when an old file is put back", () =>
  withDeskPath(async (path) => {
    const desk = await openDeskFolder(path);
    const file = join(path, "sources.csv");
    await desk.commit(orderOf([source]));
    const old = await readFile(file);
    await desk.commit(orderOf([edited(rowOf(desk, "s-1"), { title: "New" })], { kind: "edit" }));
    await desk.close();
    await writeFile(file, old);
    const again = await openDeskFolder(path);
    expect(rowOf(again, "s-1").cells.title).toBe("A talk");
    expect(await readFile(file)).toEqual(old);
    expect(again.history().map(({ kind }) => kind)).toEqual(["by-hand", "edit", "add"]);
    await again.close();
  }));

test("an order or format changed by hand is no change, and is kept", () =>
  withDeskFolder(async (desk, path) => {
    await desk.commit(orderOf([source, added("sources", { id: "s-2", title: "B" })]));
    const file = join(path, "sources.csv");
    const [header, first, second] = (await readFile(file, "utf8")).split("\n");
    await writeFile(file, `\ufeff${[header, second, first].join("\r\n")}\r\n`);
    await desk.refresh();
    expect(desk.history()).toHaveLength(1);
    await desk.commit(orderOf([added("sources", { id: "s-3" })]));
    expect(desk.rows().map(({ key }) => key)).toEqual(["s-2", "s-1", "s-3"]);
    expect(await readFile(file, "utf8")).toMatch(/^\ufeff/);
  }));

test("while a file has faults the last good rows stay, every write is refused, and the file is left alone", () =>
  withDeskFolder(async (desk, path) => {
    await desk.commit(orderOf([source]));
    const rows = desk.rows();
    const file = join(path, "sources.csv");
    const good = await readFile(file, "utf8");
    const broken = [
      good.replace("title", "titel"),
      `${good}s-2,too few\n`,
      `${good}"never closed`,
      `${good + good.split("\n")[1]}\n`,
      good.replace("A talk", "A\u200b talk"),
      Buffer.from(good.replace("A talk", "A t\xe4lk"), "latin1"),
      "",
    ];
    for (const text of broken) {
      await writeFile(file, text);
      expect(await desk.refresh()).toBe(true);
      expect([desk.rows(), desk.files().files.get("sources.csv")]).toEqual([rows, Buffer.from(text)]);
      await expect(desk.commit(orderOf([added("notes", { id: "n-1" })]))).rejects.toThrow(
        `The desk ${path} cannot be written: files that were edited by hand have faults. Nothing was saved.`,
      );
      expect(() => desk.after([added("notes", { id: "n-1" })])).toThrow("faults");
      expect(await readFile(file)).toEqual(Buffer.from(text));
    }
    await writeFile(join(path, "deals.xlsx"), "");
    await writeFile(file, good);
    await desk.refresh();
    expect(desk.files().faults).toMatchObject([{ file: "desk/deals.xlsx" }]);
    await expect(desk.commit(orderOf([added("notes", { id: "n-1" })]))).rejects.toThrow("faults");
    await rm(join(path, "deals.xlsx"));
    expect(await desk.commit(orderOf([added("notes", { id: "n-1" })]))).toMatchObject({ number: 2 });
    expect(desk.history()).toHaveLength(2);
  }));

test("a text by hand that is longer than the page takes is kept, and the desk opens with it", () =>
  withDeskPath(async (path) => {
    const desk = await openDeskFolder(path);
    await desk.commit(orderOf([source]));
    await writeFile(
      join(path, "notes.csv"),
      `id,about,target,text,written\nn-1,view,?x,${"x".repeat(60_000)},2026-11-29\n`,
    );
    await desk.refresh();
    await desk.close();
    const again = await openDeskFolder(path);
    expect(again.history()).toHaveLength(2);
    expect(rowOf(again, "n-1").cells.text).toHaveLength(60_000);
    await again.close();
  }));

test("a folder that is moved away is an empty desk, and all is there when it is back", () =>
  withDeskFolder(async (desk, path) => {
    await desk.commit(orderOf([source]));
    const rows = desk.rows();
    await rename(path, `${path}-away`);
    expect([await desk.refresh(), desk.rows(), desk.history()]).toEqual([true, [], []]);
    await rename(`${path}-away`, path);
    expect([await desk.refresh(), desk.rows(), desk.history().length]).toEqual([true, rows, 1]);
  }));
