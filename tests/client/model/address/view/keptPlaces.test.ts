import fc from "fast-check";
import {
  formatKept,
  isKept,
  type KeptPlace,
  keepPositions,
  lastOfEach,
  layOut,
  layOutAgain,
  unpin,
  wholePlace,
  withPositions,
} from "../../../../../client/src/model/address/view/keptPlaces.ts";
import { selectEntity } from "../../../../../client/src/model/address/view/selection.ts";
import { addEntity } from "../../../../../client/src/model/address/view/steps.ts";
import { formatView, parseView } from "../../../../../client/src/model/address/view/viewState.ts";

const parseKept = (text: string, steps: number) =>
  parseView(`s=${Array.from({ length: steps }, (_, index) => `s${index}`)}&at=${text}`).kept;
const place = fc.record({ x: fc.integer({ min: -99_999, max: 99_999 }), y: fc.integer({ min: -99_999, max: 99_999 }) });
const kept: fc.Arbitrary<KeptPlace[]> = fc
  .array(fc.record({ id: fc.constantFrom("a", "b-2", "c"), place: fc.option(place), after: fc.nat({ max: 9 }) }))
  .map((all) => lastOfEach(all));

test("places survive being written into an address and read again", () => {
  fc.assert(fc.property(kept, (before) => expect(parseKept(formatKept(before), 9)).toEqual(before)));
});

test("a place is read with the step after which it was given", () => {
  expect(parseKept("a:10:-20,b-2:0:5:2,a:home:3", 3)).toEqual([
    { id: "a", place: { x: 10, y: -20 }, after: 0 },
    { id: "b-2", place: { x: 0, y: 5 }, after: 2 },
    { id: "a", place: null, after: 3 },
  ]);
});

test("what cannot be read is left out, and a step that is not there is the last one", () => {
  expect(parseKept("a:1,B:1:1,a:1.5:2,a:x:y,:1:1,a:1:2:3:4,b:1234567:0,c:4:4:80", 2)).toEqual([
    { id: "c", place: { x: 4, y: 4 }, after: 2 },
  ]);
});

test("of two places after one step only the last is written", () => {
  const twice = parseKept("a:1:1:2,b:3:3:2,a:2:2:2", 2);
  expect(formatKept(twice)).toBe("b:3:3:2,a:2:2:2");
});

test("places are whole numbers within what an address can hold", () => {
  expect(wholePlace({ x: -0.2, y: 1e9 })).toEqual({ x: 0, y: 99_999 });
});

const at = (id: string, x: number, y: number) => new Map([[id, { x, y }]]);
const start = parseView("s=a,b");

test("a place given by hand is written with the step after which it was given", () => {
  const moved = keepPositions(start, at("a", 10.4, -3.6));
  expect(formatView(moved)).toBe("s=a,b&at=a:10:-4:2");
  expect(isKept(moved, "a")).toBe(true);
  expect(isKept(moved, "b")).toBe(false);
});

test("moving again before anything else came replaces the place, later it adds one", () => {
  const twice = keepPositions(keepPositions(start, at("a", 1, 1)), at("a", 2, 2));
  expect(formatView(twice)).toBe("s=a,b&at=a:2:2:2");
  expect(formatView(keepPositions(addEntity(twice, "c"), at("a", 3, 3)))).toBe("s=a,b,c&at=a:2:2:2,a:3:3:3");
});

test("letting go leaves no trace where no later step has seen the place", () => {
  expect(unpin(keepPositions(start, at("a", 1, 1)), ["a"])).toEqual(start);
});

test("letting go is a thing of its own where later steps were laid out around the place", () => {
  const gone = unpin(addEntity(keepPositions(start, at("a", 1, 1)), "c"), ["a"]);
  expect(formatView(gone)).toBe("s=a,b,c&at=a:1:1:2,a:home:3");
  expect(isKept(gone, "a")).toBe(false);
});

test("letting go what is not kept changes nothing", () => {
  expect(unpin(start, ["a"])).toEqual(start);
});

test("where many are moved after many steps each has one place from the beginning, and what is drawn beside them too", () => {
  const ids = Array.from({ length: 400 }, (_, index) => `an-entity-with-a-name-${index}`);
  const moved = (x: number) => new Map(ids.map((id, index) => [id, { x, y: index }]));
  let view = keepPositions({ ...start, steps: [{ ids, neighbours: 0 }] }, moved(1));
  const once = formatView(view).length;
  for (let x = 2; x < 20; x += 1) {
    const drawn = new Map([...moved(x - 1), ...at("beside", 7, 7)]);
    view = keepPositions(addEntity(view, `more-${x}`), moved(x), drawn);
  }
  const of = (name: string | undefined) => view.kept.filter(({ id }) => id === name);
  expect(of("beside")).toEqual([{ id: "beside", place: { x: 7, y: 7 }, after: 0 }]);
  expect(of(ids[399])).toEqual([{ id: ids[399], place: { x: 19, y: 399 }, after: 0 }]);
  expect(view.kept).toHaveLength(401);
  expect(formatView(view).length).toBeLessThan(once + 1000);
});

test("a layout is written with the number of steps that it lays out, and keeps what is kept", () => {
  const moved = addEntity(keepPositions(keepPositions(start, at("a", 1, 1)), at("b", 5, 5)), "c");
  expect(formatView(layOut(unpin(moved, ["b"]), "columns"))).toBe("s=a,b,c&layout=columns.3&at=a:1:1");
});

test("a layout is written with what was out of sight then, but not with what was faint", () => {
  const heldBack = parseView("s=a,b,c&hide=c&hideTypes=place");
  expect(formatView(layOut(heldBack, "columns"))).toBe(
    "s=a,b,c&hide=c&hideTypes=place&layout=columns.3&without=hide%3Dc%26hideTypes%3Dplace",
  );
  const faint = parseView("s=a,b,c&hideTypes=place&dim=yes");
  expect(layOut(faint, "columns").layout?.without).toBeNull();
  expect(layOutAgain(parseView("s=a,b&layout=columns.2&without=hide%3Db")).layout?.without).toBeNull();
});

test("a concentric layout goes around what is selected, and does so again", () => {
  const around = layOut(selectEntity(start, "b"), "concentric");
  expect(around.layout).toEqual({ name: "concentric", steps: 2, centre: "b", without: null });
  expect(layOutAgain(addEntity(selectEntity(around, "a"), "c")).layout).toEqual({
    name: "concentric",
    steps: 3,
    centre: "b",
    without: null,
  });
});

test("laying out again where no layout was asked for is the organic layout of all there is", () => {
  expect(formatView(layOutAgain(start))).toBe("s=a,b&layout=organic.2");
});

test("an empty canvas has nothing to lay out", () => {
  expect(layOut(parseView(""), "columns")).toEqual(parseView(""));
});

test("a view with all its places holds them from the beginning, as far as an address goes", () => {
  const places = new Map([...at("a", 1, 2), ...at("b", 3.2, 4)]);
  expect(formatView(withPositions(keepPositions(start, at("a", 9, 9)), places))).toBe("s=a,b&at=a:1:2,b:3:4");
  const many = new Map(Array.from({ length: 2000 }, (_, index) => [`entity-${index}`, { x: index, y: 0 }]));
  expect(formatView(withPositions(start, many)).length).toBeLessThan(12_100);
});
