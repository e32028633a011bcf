import {
  addToSelection,
  invertSelection,
  selectEntities,
  toggleSelected,
} from "../../../../client/src/url/view/selectionChanges.ts";
import { formatView, parseView } from "../../../../client/src/url/view/viewState.ts";

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
