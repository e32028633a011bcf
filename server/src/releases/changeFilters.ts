import {
  type ChangeAnswer,
  type ChangesRequest,
  type ClaimChange,
  changeKinds,
  type ReleasedEntity,
} from "../contract/index.ts";
import { impactOf, impacts } from "../rules/impact.ts";
import { columnValues, entityTypeIds, predicateIds } from "../rules/vocabulary.ts";
import { endIds, statesOf } from "./changeEnds.ts";
import type { EntityPlace } from "./entityPlaces.ts";

/** Lists of a request of which each narrows the changes by itself. */
type Filter = "kinds" | "predicates" | "types" | "impacts" | "entities" | "countries" | "steps";
type Wanted = Pick<ChangesRequest, Filter>;

/** Most subjects that are counted. */
const MOST_SUBJECTS = 1000;

/** The entities at the ends of changes, with their newest names, and where they stand now. */
interface Ends {
  entities: ReadonlyMap<string, ReleasedEntity>;
  places: ReadonlyMap<string, EntityPlace>;
}

interface FilteredChanges {
  passing: ClaimChange[];
  counts: Pick<
    ChangeAnswer,
    "kinds" | "predicates" | "types" | "impacts" | "subjects" | "countries" | "steps" | "unplaced"
  >;
}

/** The changes that pass all filters, and for each filter how many pass the others, by what it can be set to. */
export function filterChanges(
  changes: readonly ClaimChange[],
  wanted: Wanted,
  { entities, places }: Ends,
): FilteredChanges {
  const valuesOf: Record<Filter, (change: ClaimChange) => readonly string[]> = {
    kinds: ({ kinds }) => kinds,
    predicates: (change) => statesOf(change).map(({ predicate }) => predicate),
    types: (change) => endIds(change).flatMap((id) => entities.get(id)?.type ?? []),
    impacts: (change) => [impactOf(change)],
    entities: endIds,
    countries: (change) => endIds(change).flatMap((id) => places.get(id)?.countries ?? []),
    steps: (change) => endIds(change).flatMap((id) => places.get(id)?.steps ?? []),
  };
  // Object.keys types the keys as plain strings.
  const filters = Object.keys(valuesOf) as Filter[];
  const passes = (change: ClaimChange, filter: Filter) => {
    const some: readonly string[] = wanted[filter];
    return some.length === 0 || valuesOf[filter](change).some((value) => some.includes(value));
  };
  const besides = (filter: Filter | null) =>
    changes.filter((change) => filters.every((other) => other === filter || passes(change, other)));
  /** Counts what a filter can be set to; what is asked for in any case, so that it can be given up. */
  const counted = (filter: Filter, among = besides(filter)) => {
    const counts = new Map<string, number>(wanted[filter].map((value) => [value, 0]));
    for (const change of among)
      for (const value of new Set(valuesOf[filter](change))) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  };
  const unknown = (filter: Filter, among: readonly ClaimChange[]) =>
    among.filter((change) => valuesOf[filter](change).length === 0).length;
  const [byCountry, byStep] = [besides("countries"), besides("steps")];
  const [kinds, meanings] = [counted("kinds"), counted("impacts")];
  return {
    passing: besides(null),
    counts: {
      kinds: changeKinds.map((kind) => ({ kind, count: kinds.get(kind) ?? 0 })),
      predicates: inOrder(predicateIds, counted("predicates")).map(([predicate, count]) => ({ predicate, count })),
      types: inOrder(entityTypeIds, counted("types")).map(([type, count]) => ({ type, count })),
      impacts: impacts.map((impact) => ({ impact, count: meanings.get(impact) ?? 0 })),
      subjects: mostFirst(counted("entities"))
        .flatMap(([id, count]) => {
          const entity = entities.get(id);
          return entity === undefined ? [] : [{ ...entity, count }];
        })
        .slice(0, MOST_SUBJECTS),
      countries: mostFirst(counted("countries", byCountry)).map(([country, count]) => ({ country, count })),
      steps: inOrder(columnValues.chainStep, counted("steps", byStep)).map(([step, count]) => ({ step, count })),
      unplaced: { country: unknown("countries", byCountry), step: unknown("steps", byStep) },
    },
  };
}

function inOrder<Value extends string>(
  values: readonly Value[],
  counts: ReadonlyMap<string, number>,
): [Value, number][] {
  return values.flatMap((value) => {
    const count = counts.get(value);
    return count === undefined ? [] : [[value, count] as [Value, number]];
  });
}

function mostFirst(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1));
}
