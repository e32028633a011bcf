import { entityTypeIds } from "@atlas/server/vocabulary";
import { emptyFinder, type FinderState, MOST_HOPS } from "../../../model/address/pages/finderState.ts";

/** One restriction, or all of them together. */
export type Restriction =
  | "turned"
  | "goods"
  | "hops"
  | "floor"
  | "predicates"
  | "between"
  | "asOf"
  | "via"
  | "avoid"
  | "all";

/** The question without a restriction; along goods also the question turned round. */
export interface Loosening {
  restriction: Restriction;
  state: FinderState;
}

const loosest: Omit<FinderState, "from" | "to" | "many"> = {
  maxHops: MOST_HOPS,
  goods: false,
  floor: emptyFinder.floor,
  predicates: [],
  between: [...entityTypeIds],
  asOf: null,
  via: [],
  avoid: [],
  avoidClaims: [],
};

/** Changes to try if no path was found: the direction of goods, each restriction alone and, with several, all at once. */
export function loosenings(state: FinderState): Loosening[] {
  const turned: Loosening[] = state.goods
    ? [{ restriction: "turned", state: { ...state, from: state.to, to: state.from } }]
    : [];
  const single: (Loosening & { active: boolean })[] = [
    { restriction: "goods", active: state.goods, state: { ...state, goods: false } },
    { restriction: "hops", active: state.maxHops < MOST_HOPS, state: { ...state, maxHops: loosest.maxHops } },
    { restriction: "floor", active: state.floor !== loosest.floor, state: { ...state, floor: loosest.floor } },
    { restriction: "predicates", active: state.predicates.length > 0, state: { ...state, predicates: [] } },
    {
      restriction: "between",
      active: state.between.length < loosest.between.length,
      state: { ...state, between: loosest.between },
    },
    { restriction: "asOf", active: state.asOf !== null, state: { ...state, asOf: null } },
    { restriction: "via", active: state.via.length > 0, state: { ...state, via: [] } },
    {
      restriction: "avoid",
      active: state.avoid.length + state.avoidClaims.length > 0,
      state: { ...state, avoid: [], avoidClaims: [] },
    },
  ];
  const active = single.filter((one) => one.active).map(({ active: _, ...loosening }) => loosening);
  const tried = [...turned, ...active];
  return active.length < 2 ? tried : [...tried, { restriction: "all", state: { ...state, ...loosest } }];
}
