import { keysOf, rowOf } from "../../support/desk/rowOf.ts";
import { her, interview, withDesk } from "../../support/records/openedDesk.ts";

test("removing a claim takes what it alone named, and leaves what other claims and notes name", () =>
  withDesk(async ({ desk }) => {
    const first = interview();
    await desk.saveFinding(first, her);
    const second = interview("desk-bbbbbbbbbb", {
      claim: {
        ...first.claim,
        subject: "mp-materials",
        statement: "MP Materials supplies Nova Motors.",
        sources: "reuters-2025",
      },
      rows: [],
    });
    await desk.saveFinding(second, her);
    const note = { id: "note-1", about: "entity", target: "nova-motors", text: "Ask again\nin May." } as const;
    await desk.saveNote(note, her);
    const remove = async (id: string) =>
      desk.removeFinding(id, { ...her, seen: (await rowOf(desk, "claims", id)).tag });
    await remove(first.id);
    expect(await keysOf(desk)).toEqual(["claims desk-bbbbbbbbbb", "notes note-1", "organisation nova-motors"]);
    await remove(second.id);
    expect(await keysOf(desk)).toEqual(["notes note-1", "organisation nova-motors"]);
  }));

test("a claim that is changed lets go of what it alone named: a publisher by its old name, an end that was exchanged", () =>
  withDesk(async ({ desk }) => {
    const { rows, claim, ...finding } = interview();
    await desk.saveFinding({ ...finding, rows, claim }, her);
    const { tag: seen } = await rowOf(desk, "claims", finding.id);
    const source = await rowOf(desk, "sources", "nova-2026");
    const renamed = {
      ...finding,
      claim: { ...claim, object: "mp-materials" },
      rows: [
        {
          table: "sources" as const,
          tag: source.tag,
          cells: { ...source.cells, publisher: "Nova Group", publisher_entity: "" },
        },
        { table: "publishers" as const, tag: null, cells: { publisher: "Nova Group", kind: "company" } },
      ],
    };
    expect((await desk.check(renamed, "here")).faults).toEqual([]);
    const { change } = await desk.saveFinding(renamed, { ...her, seen });
    expect(await keysOf(desk)).toEqual(["claims desk-aaaaaaaaaa", "publishers Nova Group", "sources nova-2026"]);
    await desk.undo(change, "Ada");
    expect(await keysOf(desk)).toEqual([
      "claims desk-aaaaaaaaaa",
      "organisation nova-motors",
      "publishers Nova Motors",
      "sources nova-2026",
    ]);
  }));
