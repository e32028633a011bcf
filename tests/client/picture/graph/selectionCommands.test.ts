import { emptyView, type ViewState } from "../../../../client/src/model/address/view/viewState.ts";
import { concernedInSight, selectionCommands } from "../../../../client/src/picture/graph/selectionCommands.ts";
import type { Shown } from "../../../../client/src/picture/graph/shownOf.ts";
import { claimOf, entityOf } from "../../../support/records/clientRecords.ts";

const shown: Shown = {
  entities: ["a", "b", "c"].map((id) => entityOf({ id })),
  claims: [claimOf({ id: "c-1", subject: "b", object: "a" }), claimOf({ id: "c-2", subject: "b", object: "c" })],
  aside: { entities: [], claims: [] },
  bare: new Set(),
};
const view: ViewState = { ...emptyView, steps: [{ ids: ["a", "b", "c"], neighbours: 0 }] };
const onClaim: ViewState = { ...view, selection: { kind: "claim", id: "c-1" } };

test("a claim concerns its two ends, as its line does, and nothing where it is not in the view", () => {
  expect(concernedInSight(onClaim, shown)).toEqual(["b", "a"]);
  expect(concernedInSight({ ...view, selection: { kind: "claim", id: "elsewhere" } }, shown)).toEqual([]);
});

test("to hide a claim hides the line that stands for it, and its card stays open", () => {
  expect(selectionCommands.hide(onClaim, shown)).toEqual({ ...onClaim, hidePairs: ["a~b"] });
  expect(selectionCommands.hide({ ...view, selection: { kind: "claim", id: "elsewhere" } }, shown).hidePairs).toEqual(
    [],
  );
});

test("around a claim others are hidden and neighbours are selected as around its line", () => {
  expect(selectionCommands.hideOthers(onClaim, shown).hidden).toEqual(["c"]);
  expect(selectionCommands.selectNeighbours(onClaim, shown).selection).toEqual({
    kind: "several",
    ids: ["b", "a", "c"],
  });
});

test("what is selected but out of sight is not acted on, and where all of it is the view stays as it is", () => {
  const away = {
    ...shown,
    entities: shown.entities.slice(1),
    aside: { entities: shown.entities.slice(0, 1), claims: [] },
  };
  const alone: ViewState = { ...view, selection: { kind: "entity", id: "a" } };
  const line: ViewState = { ...view, selection: { kind: "pair", a: "a", b: "b" } };
  const both: ViewState = { ...view, selection: { kind: "several", ids: ["a", "b"] } };
  for (const unseen of [alone, { ...view, selection: { kind: "entity", id: "elsewhere" } } satisfies ViewState]) {
    expect(selectionCommands.hide(unseen, away)).toEqual(unseen);
    expect(selectionCommands.hideOthers(unseen, away)).toEqual(unseen);
    expect(selectionCommands.selectNeighbours(unseen, away)).toEqual(unseen);
  }
  expect(selectionCommands.hide(line, away)).toEqual(line);
  expect(selectionCommands.hide(line, { ...shown, claims: [] })).toEqual(line);
  expect(selectionCommands.hide(both, away).hidden).toEqual(["b"]);
  expect(selectionCommands.hideOthers(both, away).hidden).toEqual(["c"]);
  // If the view dims filtered elements, they stay visible.
  const dimmed = { ...alone, filters: { ...alone.filters, dim: true } };
  expect(selectionCommands.hide(dimmed, away).hidden).toEqual(["a"]);
});
