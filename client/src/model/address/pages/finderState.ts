import {
  type EntityType,
  type Evidence,
  entityTypeIds,
  evidenceIds,
  type Predicate,
  predicateIds,
} from "@atlas/server/vocabulary";
import { either, id, ids, oneOf, partialDate, someOf, wholeNumber } from "../codecs.ts";
import { type Codec, defineAddress, optional, part } from "../defineAddress.ts";

export const PATHS_PATH = "/paths";

export function isFinder(path: string): boolean {
  return path === PATHS_PATH;
}

/** Longest path that can be asked for, in steps. */
export const MOST_HOPS = 6;

/** Types that paths pass through by default: sectors and places connect almost everything. */
export const usualBetween: readonly EntityType[] = ["organisation", "technology", "product", "policy"];

/** A question to the path finder, held entirely in the address. */
export interface FinderState {
  from: string | null;
  to: string | null;
  maxHops: number;
  /** True for only those paths along which goods go from the first end to the last. */
  goods: boolean;
  /** Lowest grade of a claim. */
  floor: Evidence;
  /** Predicates of claims; empty for all. */
  predicates: Predicate[];
  /** Types of the entities between the ends; never empty. */
  between: EntityType[];
  /** Day, month or year in which the claims held; null for any time. */
  asOf: string | null;
  /** Entities that every path must pass through, in any order. */
  via: string[];
  /** Entities that no path may pass through. */
  avoid: string[];
  avoidClaims: string[];
  /** True to list more than the first ten paths. */
  many: boolean;
}

/** Most entities that paths can be required to pass through. */
export const MOST_VIA = 3;
/** Most entities, and most claims, that paths can be required to avoid. */
const MOST_AVOIDED = 50;

export const finder = defineAddress<FinderState>(
  {
    from: optional("from", id),
    to: optional("to", id),
    maxHops: part("hops", wholeNumber(1, MOST_HOPS), 4),
    goods: part("goods", either("yes", "no"), false),
    floor: part("floor", oneOf(evidenceIds), "disputed"),
    predicates: part("predicates", someOf(predicateIds), []),
    between: part("between", betweenCodec(), [...usualBetween]),
    asOf: optional("asOf", partialDate),
    via: part("via", ids(MOST_VIA), []),
    avoid: part("avoid", ids(MOST_AVOIDED), []),
    avoidClaims: part("avoidClaims", ids(MOST_AVOIDED), []),
    many: part("many", either("yes", "no"), false),
  },
  // The API refuses a contradictory question.
  (state) => ({ ...state, avoid: state.avoid.filter((one) => !state.via.includes(one)) }),
);

export const { parse: parseFinder, format: formatFinder } = finder;
export const emptyFinder = parseFinder("");

/** The default types are left out in any order; at least one type is read. */
function betweenCodec(): Codec<EntityType[]> {
  const types = someOf(entityTypeIds);
  const isUsual = (between: readonly EntityType[]) =>
    between.length === usualBetween.length && usualBetween.every((type) => between.includes(type));
  return {
    ...types,
    parse(text) {
      const between = types.parse(text);
      return between?.length === 0 ? undefined : between;
    },
    format: (between) => (isUsual(between) ? "" : types.format(between)),
  };
}

let lastQuery = "";

/** Remembers the last question of the path finder, so that links to it keep the rest of it. */
export function rememberFinder(query: string): void {
  lastQuery = query;
}

/** The path finder with one end set; it keeps the other end and the rest of the last question. */
export function finderWith(end: { from: string } | { to: string }, query = lastQuery): string {
  return `${PATHS_PATH}?${formatFinder(withEnd(parseFinder(query), end))}`;
}

function withEnd(asked: FinderState, end: { from: string } | { to: string }): FinderState {
  // No entity has a path to itself, so the other end must be picked anew.
  if ("from" in end) return { ...asked, from: end.from, to: asked.to === end.from ? null : asked.to };
  return { ...asked, from: asked.from === end.to ? null : asked.from, to: end.to };
}
