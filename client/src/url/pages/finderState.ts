import {
  type EntityType,
  type Evidence,
  entityTypeIds,
  evidenceIds,
  type Predicate,
  predicateIds,
} from "@atlas/server/vocabulary";
import { idPattern } from "../view/selection.ts";

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

export const emptyFinder: FinderState = {
  from: null,
  to: null,
  maxHops: 4,
  floor: "disputed",
  predicates: [],
  between: [...usualBetween],
  asOf: null,
  via: [],
  avoid: [],
  avoidClaims: [],
  many: false,
};

/** Most entities through which paths can be asked to run. */
export const MOST_VIA = 3;
/** Most entities, and most claims, that paths can be asked to avoid. */
export const MOST_AVOIDED = 50;
// As the contract has it: what the API refuses must not be asked.
const datePattern = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Reads what is asked from a query string. Whatever it cannot read it leaves out, so that a damaged link still opens. */
export function parseFinder(search: string): FinderState {
  const query = new URLSearchParams(search);
  const between = entityTypeIds.filter((type) => words(query.get("between")).includes(type));
  const hops = Number(query.get("hops"));
  const via = ids(query.get("via"), MOST_VIA);
  return {
    from: idOf(query.get("from")),
    to: idOf(query.get("to")),
    maxHops: Number.isInteger(hops) && hops >= 1 && hops <= MOST_HOPS ? hops : emptyFinder.maxHops,
    floor: evidenceIds.find((grade) => grade === query.get("floor")) ?? emptyFinder.floor,
    predicates: predicateIds.filter((predicate) => words(query.get("predicates")).includes(predicate)),
    between: between.length > 0 ? between : emptyFinder.between,
    asOf: isPartialDate(query.get("asOf") ?? "") ? query.get("asOf") : null,
    via,
    // The API refuses what contradicts itself.
    avoid: ids(query.get("avoid"), MOST_AVOIDED).filter((id) => !via.includes(id)),
    avoidClaims: ids(query.get("avoidClaims"), MOST_AVOIDED),
    many: query.get("many") === "yes",
  };
}

/** Writes what is asked as a query string, without `?`; defaults are left out. */
export function formatFinder(state: FinderState): string {
  const parts = [
    part("from", state.from ?? ""),
    part("to", state.to ?? ""),
    part("hops", state.maxHops === emptyFinder.maxHops ? "" : String(state.maxHops)),
    part("floor", state.floor === emptyFinder.floor ? "" : state.floor),
    part("predicates", state.predicates.join(",")),
    part("between", isUsual(state.between) ? "" : state.between.join(",")),
    part("asOf", state.asOf ?? ""),
    part("via", state.via.join(",")),
    part("avoid", state.avoid.join(",")),
    part("avoidClaims", state.avoidClaims.join(",")),
    part("many", state.many ? "yes" : ""),
  ];
  return parts.filter((text) => text !== "").join("&");
}

/** Whether a text is a date YYYY, YYYY-MM or YYYY-MM-DD that is on the calendar. */
export function isPartialDate(text: string): boolean {
  if (!datePattern.test(text)) return false;
  if (text.length < 10) return true;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Whether these are the types that paths run through unless the reader chooses otherwise. */
function isUsual(between: readonly EntityType[]): boolean {
  return between.length === usualBetween.length && usualBetween.every((type) => between.includes(type));
}

function idOf(text: string | null): string | null {
  return text !== null && idPattern.test(text) ? text : null;
}

function ids(text: string | null, most: number): string[] {
  return [...new Set(words(text).filter((id) => idPattern.test(id)))].slice(0, most);
}

function words(text: string | null): string[] {
  return (text ?? "").split(",").filter((word) => word !== "");
}

function part(key: string, value: string): string {
  return value === "" ? "" : `${key}=${value}`;
}
