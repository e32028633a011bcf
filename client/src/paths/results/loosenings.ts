import { entityTypeIds } from "@atlas/server/vocabulary";
import { emptyFinder, type FinderState, MOST_HOPS } from "../../url/pages/finderState.ts";

/** One restriction, or all of them together. */
export type Restriction = "hops" | "floor" | "predicates" | "between" | "asOf" | "via" | "avoid" | "all";

/** The question without a restriction. */
export interface Loosening {
  restriction: Restriction;
  state: FinderState;
}

const loosest: Omit<FinderState, "from" | "to" | "many"> = {
  maxHops: MOST_HOPS,
  floor: emptyFinder.floor,
  predicates: [],
  between: [...entityTypeIds],
  asOf: null,
  via: [],
  avoid: [],
  avoidClaims: [],
};

/** What could be relaxed if no path was found: each restriction alone and, with several, all at once. */
export function loosenings(state: FinderState): Loosening[] {
  const single: (Loosening & { active: boolean })[] = [
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
  return active.length < 2 ? active : [...active, { restriction: "all", state: { ...state, ...loosest } }];
}
