import { viewCommands } from "../../../../client/src/app/commands/viewCommands.ts";
import { emptyView, type ViewState } from "../../../../client/src/model/address/view/viewState.ts";
import type { ChangeView } from "../../../../client/src/parts/address/useViewState.ts";
import { emptyGraph, type ViewGraph } from "../../../../client/src/picture/graph/viewGraph.ts";
import { claimOf, entityOf } from "../../../support/records/clientRecords.ts";

const plain = { ...emptyGraph, entities: ["a", "b"].map((id) => entityOf({ id })) };
const shown: ViewState = { ...emptyView, steps: [{ ids: ["a", "b"], neighbours: 0 }] };
const selected: ViewState = { ...shown, selection: { kind: "entity", id: "a" } };

/** The commands for a view, each with the view that it makes. */
function outcomes(view: ViewState, graph: ViewGraph = plain): Map<string, ViewState> {
  let after = view;
  const changeView: ChangeView = (change) => {
    after = change(view);
    return true;
  };
  const commands = viewCommands({ view, changeView, graph });
  return new Map(
    commands.map(({ id, run }) => {
      run();
      return [id, after];
    }),
  );
}

test("what would change nothing is not offered", () => {
  expect([...outcomes(emptyView).keys()]).toEqual([]);
  expect([...outcomes(shown).keys()]).toEqual([
    "select-all",
    "invert-selection",
    "labels-en",
    "labels-zh",
    "labels-none",
    "verbs-always",
    "verbs-never",
    "new-view",
  ]);
  expect([...outcomes({ ...selected, hidden: ["b"] }).keys()]).toEqual([
    "clear-selection",
    "zoom-to-selection",
    "hide-selection",
    "hide-others",
    "select-neighbours",
    "select-all",
    "invert-selection",
    "show-hidden",
    "labels-en",
    "labels-zh",
    "labels-none",
    "verbs-always",
    "verbs-never",
    "new-view",
  ]);
});

test("each command makes of the view what it says", () => {
  const after = outcomes({ ...selected, hidden: ["b"], labels: "zh", verbs: "never" });
  expect(after.get("clear-selection")?.selection).toBeNull();
  expect(after.get("hide-selection")?.hidden).toEqual(["b", "a"]);
  expect(after.get("show-hidden")?.hidden).toEqual([]);
  expect(after.get("labels-en")?.labels).toBe("en");
  expect(after.get("verbs-always")?.verbs).toBe("always");
  expect(after.get("new-view")).toEqual({ ...emptyView, labels: "zh", verbs: "never" });
  expect(outcomes(selected).get("hide-others")?.hidden).toEqual(["b"]);
  expect(outcomes(shown).get("select-all")?.selection).toEqual({ kind: "several", ids: ["a", "b"] });
});

test("the neighbours that hang on the selected entity alone are bundled, and all is unbundled, by name", () => {
  const places = ["p1", "p2"].map((id) => entityOf({ id, type: "place" }));
  const hub = {
    ...emptyGraph,
    entities: [entityOf({ id: "a" }), ...places],
    claims: places.map(({ id }) => claimOf({ id: `claim-${id}`, subject: "a", object: id })),
  };
  expect(outcomes(selected, hub).get("bundle-neighbours")?.bundles).toEqual(["a~place"]);
  const bundled = { ...selected, bundles: ["a~place"] };
  expect(outcomes(bundled, hub).has("bundle-neighbours")).toBe(false);
  expect(outcomes(bundled, hub).get("unbundle")?.bundles).toEqual([]);
});
