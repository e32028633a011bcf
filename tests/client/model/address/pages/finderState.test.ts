import { entityTypeIds, evidenceIds, predicateIds } from "@atlas/server/vocabulary";
import fc from "fast-check";
import {
  emptyFinder,
  type FinderState,
  formatFinder,
  MOST_HOPS,
  parseFinder,
} from "../../../../../client/src/model/address/pages/finderState.ts";
import { PartialDate } from "../../../../../server/src/contract/fields.ts";
import { MAX_AVOIDED, MAX_HOPS, MAX_VIA } from "../../../../../server/src/contract/index.ts";
import { isPartialDate } from "../../../../../server/src/rules/partialDate.ts";

const id = fc.stringMatching(/^[a-z]{1,6}(-[a-z0-9]{1,4}){0,2}$/);
const finder: fc.Arbitrary<FinderState> = fc.record({
  from: fc.option(id),
  to: fc.option(id),
  maxHops: fc.integer({ min: 1, max: 6 }),
  goods: fc.boolean(),
  floor: fc.constantFrom(...evidenceIds),
  predicates: fc.subarray(predicateIds),
  between: fc.subarray(entityTypeIds, { minLength: 1 }),
  asOf: fc.option(fc.constantFrom("2010", "2025-06", "2024-02-29")),
  via: fc.uniqueArray(id, { maxLength: 3 }),
  avoid: fc.uniqueArray(id, { maxLength: 4 }),
  avoidClaims: fc.uniqueArray(id, { maxLength: 4 }),
  many: fc.boolean(),
});

test("what is asked survives being written into an address and read again", () => {
  const asked = finder.map((state) => ({ ...state, avoid: state.avoid.filter((one) => !state.via.includes(one)) }));
  fc.assert(fc.property(asked, (before) => expect(parseFinder(formatFinder(before))).toEqual(before)));
});

test("whatever stands in an address, something is read from it, and writing that and reading it changes nothing", () => {
  const keys = ["from", "to", "hops", "floor", "predicates", "between", "asOf", "via", "avoid", "avoidClaims", "many"];
  fc.assert(
    fc.property(fc.string(), (text) => {
      const read = parseFinder(keys.map((key) => `${key}=${encodeURIComponent(text)}`).join("&"));
      expect(parseFinder(formatFinder(read))).toEqual(read);
    }),
  );
});

test("what cannot be read is left out and the rest is asked", () => {
  const damaged =
    "from=Baogang&to=lynas-rare-earths&hops=7&floor=certain&predicates=EATS,MINES&between=dragon&asOf=2025-02-30&via=v,V&avoid=a,B!,a&avoidClaims=bao-001,bao_2&many=no";
  expect(parseFinder(damaged)).toEqual({
    ...emptyFinder,
    to: "lynas-rare-earths",
    predicates: ["MINES"],
    via: ["v"],
    avoid: ["a"],
    avoidClaims: ["bao-001"],
  });
});

test("what paths must run through is not avoided, which the API refuses", () => {
  expect(parseFinder("via=a,b&avoid=c,b")).toEqual({ ...emptyFinder, via: ["a", "b"], avoid: ["c"] });
});

test("what restricts nothing is not written", () => {
  expect(formatFinder({ ...emptyFinder, from: "a", to: "b" })).toBe("from=a&to=b");
});

test("no more is asked than the contract allows", () => {
  const avoid = Array.from({ length: MAX_AVOIDED + 1 }, (_, index) => `x${index}`).join(",");
  expect([MOST_HOPS, parseFinder(`avoid=${avoid}`).avoid.length]).toEqual([MAX_HOPS, MAX_AVOIDED]);
  expect(parseFinder(`avoidClaims=${avoid}`).avoidClaims).toHaveLength(MAX_AVOIDED);
  expect(parseFinder(`via=${avoid}`).via).toHaveLength(MAX_VIA);
});

test("a date counts where the contract lets it pass", () => {
  const dates = ["2025", "2025-06", "2025-13", "2025-06-31", "2024-02-29", "2023-02-29", "25", "2025-6-1", "", "x"];
  expect(dates.map(isPartialDate)).toEqual(dates.map((text) => PartialDate.safeParse(text).success));
});
