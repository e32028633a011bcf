import { findingOrder } from "../../../server/src/desk/changeOrders.ts";
import { refusal } from "../../support/desk/refusal.ts";
import { keysOf, rowOf } from "../../support/desk/rowOf.ts";
import { deskRowOf } from "../../support/records/deskRecords.ts";
import { her, interview, withDesk } from "../../support/records/openedDesk.ts";

const noRows = { rows: () => [], row: () => null };

function kind(disputed_by: string, override: string | null, desk: Parameters<typeof findingOrder>[2] = noRows) {
  const finding = interview("ore-002", { claim: { disputed_by }, rows: [], override });
  return findingOrder(finding, { who: null, seen: null }, desk, { disputed_by: ["baogang-2025"] }).kind;
}

test("a claim over one of the data set is a dispute if it adds a source against it, and else a correction", () => {
  const cells = ["baogang-2025;customs", "customs", "baogang-2025", ""];
  expect(cells.map((cell) => kind(cell, "A visit showed it."))).toEqual(["dispute", "dispute", "correct", "correct"]);
});

test("a claim of one's own is added once, and then changed", () => {
  const held = deskRowOf("claims", { id: "ore-002" });
  expect([kind("customs", null), kind("customs", null, { rows: () => [held], row: () => held })]).toEqual([
    "add",
    "edit",
  ]);
});

test("a note is kept with its line breaks, edited and removed, and never in the graph", () =>
  withDesk(async ({ desk, store }) => {
    const before = (await store.health()).dataset?.hash;
    const note = { id: "note-1", about: "view", target: "/explore?v=a*", text: "First line.\n包钢" } as const;
    await desk.saveNote(note, her);
    const row = await rowOf(desk, "notes", "note-1");
    expect(row).toMatchObject({ cells: { ...note, written: new Date().toISOString().slice(0, 10) }, who: "Ada" });
    await desk.saveNote({ ...note, text: "Other." }, { ...her, seen: row.tag });
    expect(await refusal(desk.removeNote("note-1", { ...her, seen: row.tag }))).toMatchObject({
      code: "precondition_failed",
    });
    await desk.removeNote("note-1", { ...her, seen: (await rowOf(desk, "notes", "note-1")).tag });
    expect(await keysOf(desk)).toEqual([]);
    expect((await store.health()).dataset?.hash).toBe(before);
  }));

test("a note whose target can be no ID is refused, also on a desk without anything else", () =>
  withDesk(async ({ desk }) => {
    const note = { id: "note-1", about: "claim", target: "No Id", text: "Ask." } as const;
    expect(await refusal(desk.saveNote(note, her))).toMatchObject({
      code: "faulty_rows",
      faults: [{ table: "notes", key: "note-1", column: "target" }],
    });
  }));
