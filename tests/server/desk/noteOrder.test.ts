import { refusal } from "../../support/desk/refusal.ts";
import { keysOf, rowOf } from "../../support/desk/rowOf.ts";
import { her, withDesk } from "../../support/records/openedDesk.ts";

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
