import fc from "fast-check";
import { hideEntities, showHidden } from "../../../../../client/src/model/address/view/hiding.ts";
import { clearSelection, selectEntity, selectPair } from "../../../../../client/src/model/address/view/selection.ts";
import {
  addEntity,
  addTogether,
  expandEntity,
  openedNeighbours,
} from "../../../../../client/src/model/address/view/steps.ts";
import {
  emptyView,
  formatView,
  openTab,
  parseView,
  setKeyPoints,
  setLabels,
  setVerbs,
  sortTable,
  type ViewState,
} from "../../../../../client/src/model/address/view/viewState.ts";
import { filtersOf } from "../../../../support/oracles/filters.ts";
import { anyView } from "../../../../support/records/anyView.ts";

test("a view survives being written into an address and read again", () => {
  fc.assert(fc.property(anyView, (before) => expect(parseView(formatView(before))).toEqual(before)));
});

test("whatever stands in an address, a view is read from it, and writing that view and reading it changes nothing", () => {
  const address = fc
    .string()
    .map(
      (text) =>
        `s=${encodeURIComponent(text)}&sel=${encodeURIComponent(text)}&pin=${encodeURIComponent(text)}&hide=${text}`,
    );
  fc.assert(
    fc.property(address, (text) => {
      const read = parseView(text);
      expect(parseView(formatView(read))).toEqual(read);
    }),
  );
});

test("steps are read in the order in which they were done", () => {
  expect(parseView("s=baogang-group*,bayan-obo,catl.byd-company,wind-power*60").steps).toEqual([
    { ids: ["baogang-group"], neighbours: 30 },
    { ids: ["bayan-obo"], neighbours: 0 },
    { ids: ["catl", "byd-company"], neighbours: 0 },
    { ids: ["wind-power"], neighbours: 60 },
  ]);
});

test("opening an entity that is there already stands as a step of its own", () => {
  expect(parseView("s=a,b,a*,a*60").steps).toEqual([
    { ids: ["a"], neighbours: 0 },
    { ids: ["b"], neighbours: 0 },
    { ids: ["a"], neighbours: 30 },
    { ids: ["a"], neighbours: 60 },
  ]);
});

test("an id longer than the API takes is left out, since it would be refused with all the others", () => {
  expect(parseView(`s=a,${"b".repeat(121)}`).steps).toEqual([{ ids: ["a"], neighbours: 0 }]);
});

test("what would change nothing is left out", () => {
  expect(formatView(parseView("s=a*,a,a*30,a*20,b.a,b"))).toBe("s=a*,b");
});

test("what cannot be read is left out and the rest opens", () => {
  const damaged =
    "s=a,B!,c*x,d*999,e..f&sel=one~two~three&hideTypes=organisation,dragon&labels=latin&tab=chairs&sort=--1";
  expect(parseView(damaged)).toEqual({
    ...emptyView,
    steps: [
      { ids: ["a"], neighbours: 0 },
      { ids: ["d"], neighbours: 200 },
      { ids: ["e", "f"], neighbours: 0 },
    ],
    filters: filtersOf({ hide: { types: ["organisation"] } }),
  });
});

test("key points keep their order, each once, and no more than twelve are read", () => {
  expect(parseView("s=a&points=c3,c1,c3,C!,c5,c2").keyPoints).toEqual(["c3", "c1", "c5", "c2"]);
  const many = Array.from({ length: 14 }, (_, place) => `c${place}`);
  expect(parseView(`s=a&points=${many.join(",")}`).keyPoints).toEqual(many.slice(0, 12));
  expect(formatView(setKeyPoints(parseView("s=a"), ["c2", "c1"]))).toBe("s=a&points=c2,c1");
});

test("an empty view is written as nothing", () => {
  expect(formatView(emptyView)).toBe("");
});

const at = (address: string) => parseView(address);
const address = (view: ViewState) => formatView(view);

test("adding puts an entity behind what is there", () => {
  expect(address(addEntity(at("s=a*"), "b"))).toBe("s=a*,b");
});

test("adding what was put there already changes nothing", () => {
  expect(address(addEntity(at("s=a*,b"), "a"))).toBe("s=a*,b");
});

test("adding a hidden entity shows it again", () => {
  expect(address(addEntity(at("s=a*&hide=a,c"), "a"))).toBe("s=a*&hide=c");
});

test("entities added together are one step of those that are not there yet, and none stays hidden", () => {
  expect(address(addTogether(at("s=a*,b&hide=b,c"), ["b", "d", "e"]))).toBe("s=a*,b,d.e&hide=c");
  expect(address(addTogether(at("s=a*,b"), ["b", "a"]))).toBe("s=a*,b");
});

test("opening is a step of its own, also for what is there already", () => {
  expect(address(expandEntity(at("s=a,b"), "a"))).toBe("s=a,b,a*");
});

test("opening as much as is open already changes nothing, opening more adds a step", () => {
  expect(address(expandEntity(at("s=a*60"), "a"))).toBe("s=a*60");
  expect(address(expandEntity(at("s=a*"), "a", 60))).toBe("s=a*,a*60");
});

test("opening a collapsed entity brings back what was open, or that and more", () => {
  expect(address(expandEntity(at("s=a*60&folded=a,b"), "a", 60))).toBe("s=a*60&folded=b");
  expect(address(expandEntity(at("s=a*&folded=a"), "a", 60))).toBe("s=a*,a*60");
});

test("opening a hidden entity shows it again", () => {
  expect(address(expandEntity(at("s=a*&hide=a"), "a"))).toBe("s=a*");
});

test("the number of opened neighbours is that of the widest step", () => {
  expect(["a", "b", "c", "x"].map((id) => openedNeighbours(at("s=a*,b.c,a*60"), id))).toEqual([60, 0, 0, 0]);
});

test("hiding keeps the steps, and the selection unless it was hidden", () => {
  expect(address(hideEntities(at("s=a*&sel=a"), ["b", "b"]))).toBe("s=a*&hide=b&sel=a");
  expect(address(hideEntities(at("s=a*&sel=a"), ["a"]))).toBe("s=a*&hide=a");
  expect(address(hideEntities(at("s=a*&sel=a~b"), ["b"]))).toBe("s=a*&hide=b");
});

test("all that was hidden can be shown again", () => {
  expect(address(showHidden(at("s=a*&hide=b,c")))).toBe("s=a*");
});

test("selecting an entity, a pair in either order, nothing", () => {
  expect(address(selectEntity(at("s=a"), "b"))).toBe("s=a&sel=b");
  expect(address(selectPair(at("s=a"), "z", "b"))).toBe("s=a&sel=b~z");
  expect(address(selectPair(at("s=a"), "b", "z"))).toBe("s=a&sel=b~z");
  expect(address(clearSelection(at("s=a&sel=b")))).toBe("s=a");
});

test("verbs on lines are chosen, and the usual choice is not written down", () => {
  expect(address(setVerbs(emptyView, "never"))).toBe("verbs=never");
  expect(address(setVerbs(at("verbs=always"), "auto"))).toBe("");
});

test("labels are chosen, and the usual choice is not written down", () => {
  expect(address(setLabels(emptyView, "zh"))).toBe("labels=zh");
  expect(address(setLabels(at("labels=zh"), "both"))).toBe("");
});

const id = fc.constantFrom("a", "b", "c", "d-1");
const change = fc.oneof(
  id.map((one) => (view: ViewState) => addEntity(view, one)),
  fc.tuple(id, fc.integer({ min: 1, max: 200 })).map(
    ([one, count]) =>
      (view: ViewState) =>
        expandEntity(view, one, count),
  ),
  fc.array(id, { maxLength: 3 }).map((ids) => (view: ViewState) => hideEntities(view, ids)),
  id.map((one) => (view: ViewState) => selectEntity(view, one)),
  fc.tuple(id, id).map(
    ([a, b]) =>
      (view: ViewState) =>
        selectPair(view, a, b),
  ),
  fc.constant(showHidden),
  fc.constant(clearSelection),
);

test("whatever is done in whatever order, the address holds it whole, and doing the same again changes nothing", () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
      let view = emptyView;
      for (const apply of changes) {
        view = apply(view);
        expect(parseView(formatView(view))).toEqual(view);
        expect(formatView(apply(view))).toBe(formatView(view));
      }
    }),
  );
});

test("the order of a table goes with the table", () => {
  const sorted = sortTable(at("s=a"), { column: "claims", descending: true });
  expect(address(sorted)).toBe("s=a&sort=-claims");
  expect(address(openTab(sorted, "claims"))).toBe("s=a&tab=claims");
  expect(openTab(sorted, "entities")).toBe(sorted);
  expect(address(sortTable(sorted, null))).toBe("s=a");
});
