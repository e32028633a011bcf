import fc from "fast-check";
import { formatKept, type KeptPlace, lastOfEach, wholePlace } from "../../../../client/src/url/view/keptPlaces.ts";
import { parseView } from "../../../../client/src/url/view/viewState.ts";

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
