import { describeChange } from "../../../client/src/history/describeChange.ts";
import { setAsOf, showOnly, toggleValue } from "../../../client/src/url/filterChanges.ts";
import { expandAlong } from "../../../client/src/url/stepChanges.ts";
import {
  addEntity,
  addTogether,
  clearSelection,
  expandEntity,
  hideEntities,
  openTab,
  selectEntity,
  selectPair,
  setLabels,
  showHidden,
  sortTable,
} from "../../../client/src/url/viewChanges.ts";
import { emptyView, parseView, type ViewState } from "../../../client/src/url/viewState.ts";

const names: Record<string, string> = { group: "Baogang Group", steel: "Baotou Steel", mine: "Bayan Obo" };
const nameOf = (id: string) => names[id] ?? id;
const before = parseView("s=group*,steel,mine&sel=group");

const changes: [what: string, change: (view: ViewState) => ViewState][] = [
  ["Added lynas", (view) => addEntity(view, "lynas")],
  ["Added one and two", (view) => addTogether(view, ["one", "two"])],
  ["Added 3 entities", (view) => addTogether(view, ["one", "two", "three"])],
  ["Expanded Baotou Steel", (view) => expandEntity(view, "steel")],
  ["Expanded Baogang Group further", (view) => expandEntity(view, "group", 60)],
  [
    "Expanded Baogang Group: develops",
    (view) => expandAlong(view, "group", { along: { predicate: "DEVELOPS", direction: "out" }, howMany: 30 }),
  ],
  ["Expanded lynas", (view) => selectEntity(expandEntity(view, "lynas"), "lynas")],
  ["Hid Baogang Group", (view) => hideEntities(view, ["group"])],
  ["Hid 3 entities", (view) => hideEntities(view, ["group", "steel", "mine"])],
  ["Filtered by type", (view) => toggleValue(view, "types", "place")],
  ["Filtered by evidence", (view) => toggleValue(view, "evidence", "disputed")],
  ["Changed the filters", (view) => toggleValue(toggleValue(view, "types", "place"), "evidence", "disputed")],
  ["Changed the filters", (view) => showOnly(view, "countries", "AU")],
  ["Went to March 2020", (view) => setAsOf(view, "2020-03")],
  ["Changed the labels", (view) => setLabels(view, "zh")],
  ["Selected Bayan Obo", (view) => selectEntity(view, "mine")],
  ["Selected Baogang Group and Bayan Obo", (view) => selectPair(view, "mine", "group")],
  ["Selected nothing", clearSelection],
  ["Sorted the table", (view) => sortTable(view, { column: "name", descending: false })],
  ["Changed what is read", (view) => openTab(view, "claims")],
  ["Took Bayan Obo off the canvas", (view) => ({ ...view, steps: view.steps.slice(0, 2) })],
  [
    "Expanded Baogang Group further",
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
  ["Let Bayan Obo go from its place", { kept: [{ id: "mine", place: null, after: 1 }] }],
  ["Changed the layout", { layout: { name: "columns" as const, steps: 1, centre: null } }],
])("%s, as a part of its own", (what, change) => {
  expect(describeChange(before, { ...before, ...change }, nameOf)).toBe(what);
});

test("Unbundled technologies around Baogang Group", () => {
  const bundled = { ...before, bundles: ["group~technology"] };
  expect(describeChange(bundled, before, nameOf)).toBe("Unbundled technologies around Baogang Group");
});
