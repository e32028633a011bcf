import { chmod, mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { DeskFolder } from "../../../../server/src/desk/folder/DeskFolder.ts";
import { RowChanged, RowFaults } from "../../../../server/src/desk/folder/folderErrors.ts";
import { openDeskFolder } from "../../../../server/src/desk/openDesk.ts";
import type { RowChange } from "../../../../server/src/desk/RowChange.ts";
import { randomOf } from "../../../bench/generate/Random.ts";
import { added, orderOf, withDeskPath } from "../../../support/desk/deskIn.ts";
import { edited, rowOf, source, undo, withDeskFolder } from "../../../support/desk/openedFolder.ts";
import { isFullRun } from "../../../support/tier.ts";

const ROUNDS = isFullRun ? 500 : 40;

const cellsByKey = (desk: DeskFolder) => desk.rows().map(({ table, key, cells }) => [`${table} ${key}`, cells]);

test("of two writers on one row one wins, and the other gets the row as it is now, every time", () =>
  withDeskFolder(async (desk, path) => {
    await desk.commit(orderOf([source]));
    const wins = { first: 0, second: 0, refused: 0 };
    for (let round = 0; round < ROUNDS; round += 1) {
      const seen = rowOf(desk, "s-1");
      const random = randomOf(round, "writers", 0);
      const titles = [`first ${round}`, `second ${round}`];
      const write = async (title: string) => {
        // Also long before or after the other, not only at once.
        for (let wait = random.below(4); wait > 0; wait -= 1) await new Promise(setImmediate);
        return desk.commit(orderOf([edited(seen, { title })], { kind: "edit", summary: title }));
      };
      const both = await Promise.allSettled(titles.map(write));
      const lost = both.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
      const now = rowOf(desk, "s-1");
      expect(titles).toContain(now.cells.title);
      expect(lost).toEqual([expect.any(RowChanged)]);
      expect(lost[0].current).toEqual(now);
      wins.refused += lost.length;
      wins[now.cells.title === titles[0] ? "first" : "second"] += 1;
    }
    expect(wins.refused).toBe(ROUNDS);
    expect(desk.history()).toHaveLength(ROUNDS + 1);
    expect((await readFile(join(path, "sources.csv"), "utf8")).split("\n")).toHaveLength(3);
  }));

test("the same change again changes nothing and is answered as the first time", () =>
  withDeskFolder(async (desk) => {
    const order = orderOf([source, added("notes", { id: "n-1", text: "Ask", about: "" })]);
    const first = await desk.commit(order);
    await desk.commit(orderOf([added("sources", { id: "s-2" })]));
    expect(await desk.commit(order)).toEqual(first);
    const removal = orderOf([edited(rowOf(desk, "s-1"), null)], { kind: "remove" });
    const removed = await desk.commit(removal);
    expect(await desk.commit(removal)).toEqual(removed);
    expect(desk.history().map(({ number }) => number)).toEqual([3, 2, 1]);
    // Half of it is there already.
    const more = [...order.rows.slice(1), added("notes", { id: "n-2", text: "Ask more" })];
    expect(await desk.commit(orderOf(more))).toMatchObject({ number: 4, rows: 1 });
  }));

test("a change of a row that was never there, or that is otherwise than seen, is refused whole", () =>
  withDeskFolder(async (desk) => {
    await desk.commit(orderOf([source]));
    const before = [desk.rows(), desk.history(), desk.tag()];
    const fine = added("sources", { id: "s-9" });
    const wrong: RowChange[] = [
      { ...added("sources", { id: "s-2" }), seen: "tag" },
      { table: "sources", key: "s-3", seen: null, cells: null },
      { table: "sources", key: "s-3", seen: "tag", cells: null },
      { ...source, cells: { ...source.cells, title: "Other" } },
      { table: "sources", key: "s-1", seen: null, cells: null },
    ];
    for (const change of wrong) {
      const current = change.key === "s-1" ? rowOf(desk, "s-1") : null;
      await expect(desk.commit(orderOf([fine, change]))).rejects.toMatchObject({ name: "RowChanged", current });
      expect(() => desk.after([fine, change])).toThrow(RowChanged);
    }
    expect([desk.rows(), desk.history(), desk.tag()]).toEqual(before);
  }));

test("text that a CSV file would not give back is a fault that names the column, and nothing is written", () =>
  withDeskFolder(async (desk) => {
    const wrong: [string, string][] = [
      ["a\r\nb", 'has U+000D after "a"'],
      ["half \ud83d", "half a character"],
      ["e\u0301", "composed form"],
      [" padded", "begins or ends with a space"],
      ["zero\u200bwidth", "U+200B"],
      ["bad \ufffd", "U+FFFD"],
      ["x".repeat(100_001), "at most 100000"],
    ];
    for (const [title, message] of wrong) {
      const refused = desk.commit(orderOf([added("sources", { id: "s-1", title })]));
      await expect(refused).rejects.toThrow(RowFaults);
      await expect(refused).rejects.toMatchObject({
        faults: [{ table: "sources", key: "s-1", column: "title", message: expect.stringContaining(message) }],
      });
    }
    await expect(desk.commit(orderOf([added("sources", { id: "s-1", tilte: "x" })]))).rejects.toThrow("tilte");
    await expect(desk.commit(orderOf([{ ...source, key: "s-2" }]))).rejects.toThrow('expected "s-2"');
    expect(desk.history()).toEqual([]);
  }));

test("rows keep their order and their file, and a change touches only the files whose rows it changes", () =>
  withDeskPath(async (path) => {
    await mkdir(join(path, "claims"), { recursive: true });
    const header = "sources,id,subject,predicate,object,statement,status";
    const lines = [
      "s-1,c-3,a,OWNS,b,Third,in-force",
      "s-1,c-1,a,OWNS,b,First,in-force",
      "s-1,c-2,a,OWNS,b,Second,in-force",
    ];
    const interviews = join(path, "claims/interviews.csv");
    await writeFile(interviews, `\ufeff${[header, ...lines].join("\r\n")}\r\n`);
    const desk = await openDeskFolder(path);
    await desk.commit(orderOf([source]));
    const sources = await stat(join(path, "sources.csv"), { bigint: true });

    await desk.commit(
      orderOf([edited(rowOf(desk, "c-1"), { statement: "=First, again", notes: "n" })], { kind: "edit" }),
    );
    expect(await readFile(interviews, "utf8")).toBe(
      `\ufeff${header},notes\n${lines[0]},\ns-1,c-1,a,OWNS,b,"'=First, again",in-force,n\n${lines[2]},\n`,
    );
    await desk.commit(orderOf([added("claims", { id: "desk-1", statement: "New" })]));
    expect(rowOf(desk, "desk-1")).toBeDefined();
    expect(await readFile(join(path, "claims/desk.csv"), "utf8")).toMatch(/\ndesk-1,.*New/);
    expect(await stat(join(path, "sources.csv"), { bigint: true })).toEqual(sources);

    // A removed row goes back to the file that it was in.
    await desk.commit(orderOf([edited(rowOf(desk, "c-1"), null)], { kind: "remove" }));
    await undo(desk, 5);
    expect(await readFile(interviews, "utf8")).toContain("First, again");
    expect(cellsByKey(desk).map(([key]) => key)).toEqual([
      "claims desk-1",
      "claims c-3",
      "claims c-2",
      "claims c-1",
      "sources s-1",
    ]);
    await desk.close();
  }));

test("a change is undone, and the undo undone, also after restarts", () =>
  withDeskPath(async (path) => {
    const reopened = async (act: (desk: DeskFolder) => Promise<unknown>) => {
      const desk = await openDeskFolder(path);
      await act(desk).finally(() => desk.close());
      return {
        rows: cellsByKey(desk),
        undone: desk.history().map(({ number, undoes, undone_by }) => [number, undoes, undone_by]),
      };
    };
    const finding = [
      source,
      added("organisation", { id: "o-1", name: "New" }),
      added("claims", { id: "c-1", statement: "x" }),
    ];
    const { rows } = await reopened((desk) => desk.commit(orderOf(finding)));
    expect(rows).toHaveLength(3);
    expect(await reopened((desk) => undo(desk, 1))).toEqual({
      rows: [],
      undone: [
        [2, 1, null],
        [1, null, 2],
      ],
    });
    expect(await reopened((desk) => undo(desk, 2))).toEqual({
      rows,
      undone: [
        [3, 2, null],
        [2, 1, 3],
        [1, null, null],
      ],
    });
    expect((await reopened((desk) => undo(desk, 1))).undone).toEqual([
      [4, 1, null],
      [3, 2, null],
      [2, 1, 3],
      [1, null, 4],
    ]);
    await reopened(async (desk) => {
      await undo(desk, 4);
      await desk.commit(orderOf([edited(rowOf(desk, "o-1"), { name: "Other" })], { kind: "edit" }));
      await expect(undo(desk, 5)).rejects.toMatchObject({
        name: "RowChanged",
        current: { key: "o-1", cells: { name: "Other" } },
      });
      expect(desk.rows()).toHaveLength(3);
      expect(await desk.inverse(99)).toBeNull();
    });
  }));

test("the tag of the desk is the same for the same rows, and no other", () =>
  withDeskFolder(async (desk) => {
    const tags = [desk.tag()];
    await desk.commit(orderOf([source]));
    tags.push(desk.tag());
    await desk.commit(orderOf([edited(rowOf(desk, "s-1"), { title: "B" })]));
    tags.push(desk.tag());
    expect(new Set(tags).size).toBe(3);
    await undo(desk, 2);
    expect(desk.tag()).toBe(tags[1]);
    await undo(desk, 1);
    expect(desk.rows()).toEqual([]);
  }));

test("a file that only its owner may read stays so", () =>
  withDeskFolder(async (desk, path) => {
    await desk.commit(orderOf([source]));
    const file = join(path, "sources.csv");
    await chmod(file, 0o600);
    await desk.commit(orderOf([added("sources", { id: "s-2" })]));
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  }));
