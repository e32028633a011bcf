import { entityTypeIds } from "@atlas/server/vocabulary";
import { emptyFinder, type FinderState } from "../../../../../client/src/model/address/pages/finderState.ts";
import { loosenings } from "../../../../../client/src/pages/paths/results/loosenings.ts";

const state: FinderState = { ...emptyFinder, from: "a", to: "b" };
const loosest: FinderState = { ...state, maxHops: 6, between: [...entityTypeIds] };

test("with nothing chosen, more hops and sectors and places in between remain to be tried, and both together", () => {
  expect(loosenings(state)).toEqual([
    { restriction: "hops", state: { ...state, maxHops: 6 } },
    { restriction: "between", state: { ...state, between: [...entityTypeIds] } },
    { restriction: "all", state: loosest },
  ]);
});

test("each restriction is lifted alone while the others stay", () => {
  const strict: FinderState = {
    ...state,
    floor: "corroborated",
    predicates: ["MINES"],
    asOf: "2010",
    via: ["v"],
    avoid: ["c"],
    avoidClaims: ["d-1"],
  };
  const tried = new Map(loosenings(strict).map((one) => [one.restriction, one.state]));
  expect([...tried.keys()]).toEqual(["hops", "floor", "predicates", "between", "asOf", "via", "avoid", "all"]);
  expect(tried.get("floor")).toEqual({ ...strict, floor: "disputed" });
  expect(tried.get("predicates")).toEqual({ ...strict, predicates: [] });
  expect(tried.get("asOf")).toEqual({ ...strict, asOf: null });
  expect(tried.get("via")).toEqual({ ...strict, via: [] });
  expect(tried.get("avoid")).toEqual({ ...strict, avoid: [], avoidClaims: [] });
  expect(tried.get("all")).toEqual(loosest);
});

test("along goods the other direction is tried, and any direction, but the other is not among all together", () => {
  const goods: FinderState = { ...loosest, goods: true };
  expect(loosenings(goods)).toEqual([
    { restriction: "turned", state: { ...goods, from: "b", to: "a" } },
    { restriction: "goods", state: loosest },
  ]);
  expect(loosenings({ ...goods, asOf: "2010" }).at(-1)).toEqual({ restriction: "all", state: loosest });
});

test("where one thing alone restricts, all together is not tried besides, and where nothing does, nothing is", () => {
  expect(loosenings({ ...loosest, asOf: "2010" })).toEqual([{ restriction: "asOf", state: loosest }]);
  expect(loosenings(loosest)).toEqual([]);
});
