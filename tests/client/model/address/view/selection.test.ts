import {
  addToSelection,
  formatSelection,
  invertSelection,
  selectEntities,
  selectionOf,
  selectionWithout,
  toggleSelected,
} from "../../../../../client/src/model/address/view/selection.ts";
import { formatView, parseView } from "../../../../../client/src/model/address/view/viewState.ts";

const parseSelection = (text: string | null) => parseView(text === null ? "" : `sel=${text}`).selection;

test("one entity, several and a pair are written in one word each", () => {
  const written = ["a", "a.b.c", "a~b"];
  expect(written.map((text) => parseSelection(text)?.kind)).toEqual(["entity", "several", "pair"]);
  expect(written.flatMap((text) => parseSelection(text) ?? []).map(formatSelection)).toEqual(written);
});

test("several of which only one can be read are that one, and none are none", () => {
  expect(parseSelection("a.B!.a")).toEqual({ kind: "entity", id: "a" });
  expect(parseSelection("..")).toBeNull();
  expect(parseSelection("a~b~c")).toBeNull();
  expect(parseSelection(null)).toBeNull();
});

test("an entity that is picked twice is picked once", () => {
  expect(selectionOf(["a", "b", "a"])).toEqual({ kind: "several", ids: ["a", "b"] });
  expect(selectionOf([])).toBeNull();
});

test("what goes leaves the selection, and a pair goes with either end", () => {
  expect(selectionWithout(parseSelection("a.b.c"), ["b"])).toEqual(parseSelection("a.c"));
  expect(selectionWithout(parseSelection("a.b"), ["b"])).toEqual(parseSelection("a"));
  expect(selectionWithout(parseSelection("a~b"), ["b"])).toBeNull();
  expect(selectionWithout(parseSelection("a~b"), ["c"])).toEqual(parseSelection("a~b"));
});

test("an entity, a pair, a claim and a source are told apart", () => {
  expect(["baogang-group", "a~b", "claim:bao-001", "source:reuters-2025"].map(parseSelection)).toEqual([
    { kind: "entity", id: "baogang-group" },
    { kind: "pair", a: "a", b: "b" },
    { kind: "claim", id: "bao-001" },
    { kind: "source", id: "reuters-2025" },
  ]);
});

test("what is written is what was read", () => {
  for (const text of ["baogang-group", "a~b", "claim:bao-001", "source:reuters-2025"]) {
    const selection = parseSelection(text);
    expect(selection && formatSelection(selection)).toBe(text);
  }
});

test("what is none of them selects nothing", () => {
  const damaged = [null, "", "A", "a~", "a~b~c", "claim:", "claim:a:b", "claim:a~b", "step:a", ":a", "claim:B"];
  expect(damaged.map(parseSelection).filter((selection) => selection !== null)).toEqual([]);
});

test("a claim and a source stay when entities go", () => {
  expect(selectionWithout(parseSelection("claim:a"), ["a"])).toEqual(parseSelection("claim:a"));
  expect(selectionWithout(parseSelection("source:a"), ["a"])).toEqual(parseSelection("source:a"));
});

const at = (address: string) => parseView(address);

test("an entity is taken into the selection and out of it", () => {
  expect(formatView(toggleSelected(at("sel=a"), "b"))).toBe("sel=a.b");
  expect(formatView(toggleSelected(at("sel=a.b"), "a"))).toBe("sel=b");
  expect(formatView(toggleSelected(at("sel=a"), "a"))).toBe("");
});

test("beside a selected line an entity begins a selection of entities", () => {
  expect(formatView(toggleSelected(at("sel=a~b"), "c"))).toBe("sel=c");
});

test("more entities are added behind those that are selected", () => {
  expect(formatView(addToSelection(at("sel=b"), ["a", "b", "c"]))).toBe("sel=b.a.c");
});

test("exactly some entities are selected, or what of all is not", () => {
  expect(formatView(selectEntities(at("sel=a"), ["b", "c"]))).toBe("sel=b.c");
  expect(formatView(invertSelection(at("sel=a.c"), ["a", "b", "c", "d"]))).toBe("sel=b.d");
  expect(formatView(invertSelection(at("sel=a.b"), ["a", "b"]))).toBe("");
});
