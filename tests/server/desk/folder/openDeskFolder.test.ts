import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDeskFolder } from "../../../../server/src/desk/folder/openDeskFolder.ts";
import type { ChangeOrder, RowChange } from "../../../../server/src/desk/RowChange.ts";

let path: string;
beforeEach(async () => {
  path = join(await mkdtemp(join(tmpdir(), "atlas-desk-")), "desk");
});
afterEach(() => rm(join(path, ".."), { recursive: true, force: true }));

const order = (...rows: RowChange[]): ChangeOrder => ({ kind: "add", summary: "x", who: "Li", undoes: null, rows });

test("a missing folder is an empty desk, and its first change makes it", async () => {
  const desk = await openDeskFolder(path);
  expect([desk.rows(), desk.files().faults, desk.history()]).toEqual([[], [], []]);
  const cells = { id: "s-1", title: "=1+1" };
  const done = await desk.commit(order({ table: "sources", key: "s-1", seen: null, cells }));
  expect(done).toMatchObject({ number: 1, kind: "add", rows: 1, who: "Li", undone_by: null });
  expect(desk.rows()).toMatchObject([{ table: "sources", key: "s-1", cells, who: "Li" }]);
  expect(await readFile(join(path, "sources.csv"), "utf8")).toMatch(/\ns-1,'=1\+1,/);
  expect(await desk.refresh()).toBe(false);
  await writeFile(join(path, "publishers.csv"), "publisher,kind\nMine,company\n");
  expect(await desk.refresh()).toBe(true);
  expect(desk.history()[0]).toMatchObject({ number: 2, kind: "by-hand", rows: 1 });
  const undo = await desk.inverse(1);
  await desk.commit({ ...order(...(undo ?? [])), kind: "undo", undoes: 1 });
  expect(desk.history().map(({ undone_by }) => undone_by)).toEqual([null, null, 3]);
  await desk.close();
  const again = await openDeskFolder(path);
  expect(again.history()).toEqual(desk.history());
  expect(again.rows()).toEqual(desk.rows());
  await again.close();
});
