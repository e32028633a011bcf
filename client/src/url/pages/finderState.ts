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

/** Page of the path finder. */
export const PATHS_PATH = "/paths";

/** Whether a page is the path finder. */
export function isFinder(path: string): boolean {
  return path === PATHS_PATH;
}

/** Longest path that can be asked for, in hops. */
export const MOST_HOPS = 6;

/** Types of entity that a path runs through unless the reader chooses otherwise: sectors and places join almost everything. */
export const usualBetween: readonly EntityType[] = ["organisation", "technology", "product", "policy"];

/** What is asked of the path finder. It lives whole in the address. */
export interface FinderState {
  from: string | null;
  to: string | null;
  maxHops: number;
  /** Weakest grade that a claim may have. */
  floor: Evidence;
  /** Predicates that claims may have; empty means all. */
  predicates: Predicate[];
  /** Types of the entities between the two ends; never empty. */
  between: EntityType[];
  /** Day, month or year in which the claims held; null means any time. */
  asOf: string | null;
  /** Entities through which every path must run, in whichever order. */
  via: string[];
  /** Entities that no path may run through. */
  avoid: string[];
  /** Claims on which no path may rest. */
  avoidClaims: string[];
  /** True where more paths than the first ten are wanted. */
  many: boolean;
}

/** Most entities through which paths can be asked to run. */
export const MOST_VIA = 3;
/** Most entities, and most claims, that paths can be asked to avoid. */
export const MOST_AVOIDED = 50;

/** Address of the path finder. */
export const finder = defineAddress<FinderState>(
  {
    from: optional("from", id),
    to: optional("to", id),
    maxHops: part("hops", wholeNumber(1, MOST_HOPS), 4),
    floor: part("floor", oneOf(evidenceIds), "disputed"),
    predicates: part("predicates", someOf(predicateIds), []),
    between: part("between", betweenCodec(), [...usualBetween]),
    asOf: optional("asOf", partialDate),
    via: part("via", ids(MOST_VIA), []),
    avoid: part("avoid", ids(MOST_AVOIDED), []),
    avoidClaims: part("avoidClaims", ids(MOST_AVOIDED), []),
    many: part("many", either("yes", "no"), false),
  },
  // The API refuses a question that contradicts itself.
  (state) => ({ ...state, avoid: state.avoid.filter((one) => !state.via.includes(one)) }),
);

export const { parse: parseFinder, format: formatFinder } = finder;
export const emptyFinder = parseFinder("");

/** The usual types are left out whatever their order; at least one is read. */
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
