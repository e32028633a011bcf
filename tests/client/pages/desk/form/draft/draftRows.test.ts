import { withPublisher } from "../../../../../../client/src/pages/desk/form/draft/draftRows.ts";
import { newDraft } from "../../../../../../client/src/parts/desk/newDraft.ts";
import { deskRowOf } from "../../../../../support/records/deskRecords.ts";

const source = { table: "sources" as const, tag: "s1", cells: { id: "talk", publisher: "Gazette" } };
const gazette = deskRowOf("publishers", { publisher: "Gazette", kind: "news", country: "DE" });
const { table: _, key: __, who: ___, when: ____, ...held } = gazette;
const register = { table: "publishers" as const, ...held };

function draftWith(...rows: ReturnType<typeof newDraft>["rows"]) {
  return { ...newDraft(), rows };
}

test("a publisher of the desk that gets another name is a new row, with what was said of it", () => {
  const draft = withPublisher(draftWith(source, register), "talk", { name: "The Gazette", held: undefined });
  expect(draft.rows).toEqual([
    { ...source, cells: { id: "talk", publisher: "The Gazette" } },
    { table: "publishers", tag: null, cells: { publisher: "The Gazette", kind: "news", country: "DE" } },
  ]);
  expect(withPublisher(draft, "talk", { name: "Gazette", held: gazette }).rows).toEqual([source, register]);
});

test("another source of the same publisher keeps it", () => {
  const other = { ...source, cells: { id: "other", publisher: "Gazette" } };
  const { rows } = withPublisher(draftWith(source, other, register), "talk", { name: "Post", held: undefined });
  expect(rows).toContainEqual(register);
});

test("a new source by a publisher of the desk takes its row, and changes its kind in sight of it", () => {
  const draft = withPublisher(draftWith({ ...source, cells: { id: "talk" } }), "talk", {
    name: "Gazette",
    kind: "academic",
    held: gazette,
  });
  expect(draft.rows[1]).toEqual({ ...register, cells: { ...register.cells, kind: "academic" } });
});

test("a publisher whose kind is taken back is unknown on the desk, and no row where it has none", () => {
  const unsaid = { name: "Gazette", kind: "", held: undefined };
  expect(withPublisher(draftWith(source, register), "talk", unsaid).rows[1]).toMatchObject({
    tag: register.tag,
    cells: { kind: "unknown" },
  });
  expect(withPublisher(draftWith(source, { ...register, tag: null }), "talk", unsaid).rows).toEqual([source]);
});
