import fc from "fast-check";
import { bundleName } from "../../../client/src/url/bundles.ts";
import { pairName } from "../../../client/src/url/hiding.ts";
import type { Step } from "../../../client/src/url/steps.ts";
import {
  emptyView,
  formatView,
  labelChoices,
  parseView,
  tableTabs,
  type ViewState,
} from "../../../client/src/url/viewState.ts";
import { anyFilters, filtersOf } from "../../support/filters.ts";

const id = fc.stringMatching(/^[a-z]{1,6}(-[a-z0-9]{1,4}){0,2}$/);
const selection = fc.oneof(
  fc.constant(null),
  id.map((entity) => ({ kind: "entity" as const, id: entity })),
  fc.uniqueArray(id, { minLength: 2, maxLength: 6 }).map((ids) => ({ kind: "several" as const, ids })),
  fc.tuple(id, id).map(([a, b]) => ({ kind: "pair" as const, a, b })),
  fc.record({ kind: fc.constantFrom("claim" as const, "source" as const), id }),
);
/** Every third number opens neighbours along one kind of claim only. */
function stepOf(ids: string[], neighbours: number): Step {
  const along = { predicate: "DEVELOPS", direction: "in" } as const;
  return neighbours > 0 && neighbours % 3 === 0 ? { ids, neighbours, along } : { ids, neighbours };
}

const view: fc.Arbitrary<ViewState> = fc.record({
  steps: fc
    .uniqueArray(id, { maxLength: 8 })
    .chain((ids) =>
      fc.tuple(fc.constant(ids), fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 8, maxLength: 8 })),
    )
    .map(([ids, counts]) => ids.map((one, index) => stepOf([one, `${one}-twin`], counts[index] ?? 0))),
  hidden: fc.uniqueArray(id, { maxLength: 4 }),
  hidePairs: fc
    .uniqueArray(fc.tuple(id, id), { maxLength: 3, selector: ([a, b]) => pairName(a, b) })
    .map((pairs) => pairs.filter(([a, b]) => a !== b).map(([a, b]) => pairName(a, b))),
  folded: fc.uniqueArray(id, { maxLength: 3 }),
  bundles: fc.uniqueArray(
    id.map((anchor) => bundleName({ anchor, class: "technology" })),
    { maxLength: 3 },
  ),
  selection,
  pinned: selection,
  filters: anyFilters,
  labels: fc.constantFrom(...labelChoices),
  tab: fc.constantFrom(...tableTabs),
  sort: fc.option(fc.record({ column: fc.stringMatching(/^[a-z_]{1,12}$/), descending: fc.boolean() })),
  layout: fc.constant(null),
  kept: fc.constant([]),
});

test("a view survives being written into an address and read again", () => {
  fc.assert(fc.property(view, (before) => expect(parseView(formatView(before))).toEqual(before)));
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
