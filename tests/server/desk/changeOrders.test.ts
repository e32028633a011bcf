import { unzipSync } from "fflate";
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

/** The interview of the sample on the desk, with rows of registers that say more of it. */
function registered() {
  const finding = interview();
  const [claim, source] = [finding.id, "nova-2026"];
  const of = (table: "relays" | "attributions" | "disputes", cells: Record<string, string>) => ({
    table,
    tag: null,
    cells: { claim, ...cells },
  });
  return {
    ...finding,
    claim: { ...finding.claim, disputed_by: "reuters-2025" },
    rows: [
      ...finding.rows,
      of("relays", { source, after: "Reuters" }),
      of("attributions", { speaker: "mp-materials", extent: "part", words: "Nova Motors" }),
      of("disputes", { about: "detail", note: "since when" }),
    ],
  };
}

const inRegisters = ["attributions", "disputes", "relays"];

async function registerKeys(desk: Parameters<typeof keysOf>[0]) {
  return (await keysOf(desk)).filter((key) => inRegisters.some((table) => key.startsWith(`${table} `)));
}

test("whose word a claim is, what its dispute is about and what its source retells are saved and undone with it", () =>
  withDesk(async ({ desk }) => {
    const finding = registered();
    const { claim } = await desk.check(finding, "here");
    expect(claim).toMatchObject({
      attributed_to: ["mp-materials"],
      attributed_words: ["Nova Motors"],
      dispute_about: "detail",
      dispute_note: "since when",
      source_voices: ["Reuters", "Reuters"],
      evidence: "self-reported",
    });
    const { change } = await desk.saveFinding(finding, her);
    expect(await registerKeys(desk)).toEqual([
      `attributions ${finding.id} mp-materials`,
      `disputes ${finding.id}`,
      `relays ${finding.id} nova-2026`,
    ]);
    const files = Object.keys(unzipSync(await desk.zip()));
    expect(files).toEqual(expect.arrayContaining(inRegisters.map((table) => `${table}.csv`)));
    await desk.undo(change, "Ada");
    expect(await keysOf(desk)).toEqual([]);
  }));

test("a row of a register goes once its claim is saved without it, or is removed", () =>
  withDesk(async ({ desk }) => {
    const finding = registered();
    await desk.saveFinding(finding, her);
    const seen = async () => ({ ...her, seen: (await rowOf(desk, "claims", finding.id)).tag });
    const held = await rowOf(desk, "disputes", finding.id);
    const rows = [{ table: "disputes" as const, tag: held.tag, cells: { ...held.cells, note: "who says so" } }];
    await desk.saveFinding({ ...finding, rows }, await seen());
    expect(await registerKeys(desk)).toEqual([`disputes ${finding.id}`]);
    expect((await rowOf(desk, "disputes", finding.id)).cells).toMatchObject({ note: "who says so" });
    await desk.removeFinding(finding.id, await seen());
    expect(await keysOf(desk)).toEqual([]);
  }));
