import { setAsOf, showOnly, toggleValue } from "../../../../client/src/model/address/view/filters.ts";
import { hideEntities, revealAll, showHidden } from "../../../../client/src/model/address/view/hiding.ts";
import { layOut, unpin } from "../../../../client/src/model/address/view/keptPlaces.ts";
import { clearSelection, selectEntity, selectPair } from "../../../../client/src/model/address/view/selection.ts";
import { addEntity, addTogether, expandAlong, expandEntity } from "../../../../client/src/model/address/view/steps.ts";
import {
  emptyView,
  openTab,
  parseView,
  setLabels,
  setVerbs,
  sortTable,
  type ViewState,
} from "../../../../client/src/model/address/view/viewState.ts";
import { describeChange } from "../../../../client/src/picture/history/describeChange.ts";

const names: Record<string, string> = { group: "Baogang Group", steel: "Baotou Steel", mine: "Bayan Obo" };
const nameOf = (id: string) => names[id] ?? id;
const before = parseView("s=group*,steel,mine&sel=group");

const changes: [what: string, change: (view: ViewState) => ViewState][] = [
  ["Added lynas to the canvas", (view) => addEntity(view, "lynas")],
  ["Added one and two to the canvas", (view) => addTogether(view, ["one", "two"])],
  ["Added 3 entities to the canvas", (view) => addTogether(view, ["one", "two", "three"])],
  ["Opened neighbours of Baotou Steel", (view) => expandEntity(view, "steel")],
  ["Opened more neighbours of Baogang Group", (view) => expandEntity(view, "group", 60)],
  [
    "Opened neighbours of Baogang Group: develops",
    (view) => expandAlong(view, "group", { along: { predicate: "DEVELOPS", direction: "out" }, howMany: 30 }),
  ],
  ["Opened neighbours of lynas", (view) => selectEntity(expandEntity(view, "lynas"), "lynas")],
  ["Hid Baogang Group", (view) => hideEntities(view, ["group"])],
  ["Hid 3 entities", (view) => hideEntities(view, ["group", "steel", "mine"])],
  ["Filtered by type", (view) => toggleValue(view, "types", "place")],
  ["Filtered by evidence", (view) => toggleValue(view, "evidence", "disputed")],
  ["Changed the filters", (view) => toggleValue(toggleValue(view, "types", "place"), "evidence", "disputed")],
  ["Changed the filters", (view) => showOnly(view, "countries", "AU")],
  ["Showed the view as of March 2020", (view) => setAsOf(view, "2020-03")],
  ["Changed the labels", (view) => setLabels(view, "zh")],
  ["Changed what stands on lines", (view) => setVerbs(view, "always")],
  ["Selected Bayan Obo", (view) => selectEntity(view, "mine")],
  ["Selected Baogang Group and Bayan Obo", (view) => selectPair(view, "mine", "group")],
  ["Cleared the selection", clearSelection],
  ["Sorted the table", (view) => sortTable(view, { column: "name", descending: false })],
  ["Changed the details shown", (view) => openTab(view, "claims")],
  ["Removed Bayan Obo from the canvas", (view) => ({ ...view, steps: view.steps.slice(0, 2) })],
  [
    "Opened more neighbours of Baogang Group",
    (view) => ({ ...view, steps: [{ ids: ["group"], neighbours: 60 }, ...view.steps.slice(1)] }),
  ],
  [
    "Collapsed Baogang Group",
    (view) => ({ ...view, steps: [{ ids: ["group"], neighbours: 0 }, ...view.steps.slice(1)] }),
  ],
  ["Collapsed Baogang Group", (view) => ({ ...view, steps: view.steps.slice(1) })],
  ["Opened a view with lynas", () => parseView("s=lynas*,mp")],
  ["Cleared the canvas", () => emptyView],
];

test.each(changes)("%s", (what, change) => {
  expect(describeChange(before, change(before), nameOf)).toBe(what);
});

test("Showed Baotou Steel again", () => {
  const hidden = hideEntities(before, ["steel"]);
  expect(describeChange(hidden, showHidden(hidden), nameOf)).toBe("Showed Baotou Steel again");
});

test("a part of the view that has no words of its own still is a change", () => {
  const other = { ...before, somethingNew: "on" };
  expect(describeChange(before, other, nameOf)).toBe("Changed the view");
});

test.each([
  ["Collapsed Baogang Group", { folded: ["group"] }],
  ["Hid claims: Baogang Group and Baotou Steel", { hidePairs: ["group~steel"] }],
  ["Bundled technologies around Baogang Group", { bundles: ["group~technology"] }],
  ["Bundled neighbours around Baogang Group", { bundles: ["group~technology", "group~place"] }],
  ["Moved Bayan Obo", { kept: [{ id: "mine", place: { x: 1, y: 2 }, after: 1 }] }],
  ["Unpinned Bayan Obo", { kept: [{ id: "mine", place: null, after: 1 }] }],
  ["Changed the layout", { layout: { name: "columns" as const, steps: 1, centre: null, without: null } }],
])("%s, as a part of its own", (what, change) => {
  expect(describeChange(before, { ...before, ...change }, nameOf)).toBe(what);
});

test("a new layout is told as such, also after something was moved by hand", () => {
  const moved = parseView("s=group*,steel&at=mine:10:20:2,steel:home:2");
  expect(describeChange(moved, layOut(moved, "columns"), nameOf)).toBe("Changed the layout");
  const again = layOut({ ...moved, layout: { name: "columns", steps: 2, centre: null, without: null } }, "columns");
  expect(describeChange({ ...again, kept: moved.kept }, again, nameOf)).toBe("Changed the layout");
});

test("what was moved and then let go is told to be let go", () => {
  const moved = parseView("s=group*&at=mine:10:20:1");
  expect(describeChange(moved, unpin(moved, ["mine"]), nameOf)).toBe("Unpinned Bayan Obo");
  const back = parseView("s=group*&at=mine:30:40:1");
  expect(describeChange(moved, back, nameOf)).toBe("Moved Bayan Obo");
});

test("all that was hidden is brought back by one name, where it was more than one kind of thing", () => {
  const hidden = { ...before, hidden: ["mine"], hidePairs: ["group~steel"], folded: ["group"] };
  expect(describeChange(hidden, revealAll(hidden), nameOf)).toBe("Showed everything hidden");
  const lines = { ...hidden, hidden: [] };
  expect(describeChange(lines, revealAll(lines), nameOf)).toBe("Showed everything hidden");
  const one = { ...before, hidden: ["mine"] };
  expect(describeChange(one, revealAll(one), nameOf)).toBe("Showed Bayan Obo again");
});

test("what was collapsed and comes back in part is opened again, and then collapsed", () => {
  const whole = { ...before, folded: ["group"] };
  const part = { ...before, folded: ["group~develops-out"] };
  expect(describeChange(whole, part, nameOf)).toBe("Opened Baogang Group again");
  expect(describeChange(part, whole, nameOf)).toBe("Collapsed Baogang Group");
});

test("Unbundled technologies around Baogang Group", () => {
  const bundled = { ...before, bundles: ["group~technology"] };
  expect(describeChange(bundled, before, nameOf)).toBe("Unbundled technologies around Baogang Group");
});
