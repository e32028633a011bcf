import fc from "fast-check";
import { emptyView, formatView, parseView } from "../../../../client/src/url/view/viewState.ts";
import { filtersOf } from "../../../support/oracles/filters.ts";
import { anyView } from "../../../support/records/anyView.ts";

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

test("an empty view is written as nothing", () => {
  expect(formatView(emptyView)).toBe("");
});
