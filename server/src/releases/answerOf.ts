import {
  type ChangeAnswer,
  type ChangesRequest,
  type ClaimChange,
  type ComparedState,
  changeKinds,
  type EntityChange,
  type ReleasedEntity,
} from "../contract/index.ts";
import type { SourcesDecided } from "../rules/changeCause.ts";
import { impactOf, impacts } from "../rules/impact.ts";
import { type EntityType, entityTypeIds, predicateIds } from "../rules/vocabulary.ts";
import { endIds, statesOf } from "./changeEnds.ts";
import { compareClaims, compareEntities } from "./compareStates.ts";
import type { DatasetState } from "./DatasetState.ts";
import type { EntityPlace } from "./entityPlaces.ts";
import { placeChanges } from "./placeChanges.ts";
import { tellChanges } from "./tellChanges.ts";

export interface Compared extends DatasetState, Omit<ComparedState, "claim_count"> {}

const MOST_ENTITIES = 500;
const MOST_SUBJECTS = 1000;

type Wanted = Omit<ChangesRequest, "from" | "to">;

/** Knowledge of the changes that two states do not hold: where entities stand now, and which sources the editors added or took off. */
export interface Besides {
  places: ReadonlyMap<string, EntityPlace>;
  sources: ReadonlyMap<string, SourcesDecided>;
}

/** Counts over all changes, and one page of the changed claims. */
export function answerOf(
  { changes, changed, entities, ...rest }: Comparison,
  wanted: Wanted,
  { places, sources }: Besides,
): Omit<ChangeAnswer, "claims" | "regraded"> {
  const typesOf = (change: ClaimChange) => typesAtEnds(change, entities);
  const placed = placeChanges(changes, places);
  const passing = changes.filter((change) => passes(change, wanted, typesOf) && placed.passes(change, wanted));
  const page = passing.slice(wanted.offset, wanted.offset + wanted.limit);
  return {
    ...rest,
    ...placed.counts,
    matching: tellChanges(passing, sources),
    changed: changes.length,
    changes: page,
    total: passing.length,
    entity_changes: changed.slice(0, MOST_ENTITIES),
    entities: endsOf(page, entities),
  };
}

/** Everything in which two states differ. */
export interface Comparison
  extends Pick<
    ChangeAnswer,
    "from" | "to" | "kinds" | "predicates" | "types" | "impacts" | "subjects" | "entity_counts"
  > {
  changes: ClaimChange[];
  changed: EntityChange[];
  entities: ReadonlyMap<string, ReleasedEntity>;
}

/** Compares two states; the changes stand by subject, as readers follow a firm or a magnet, each with its reason. */
export function compare(from: Compared, to: Compared, reasons: ReadonlyMap<string, string> = new Map()): Comparison {
  const entities = new Map([...from.entities, ...to.entities]);
  const subjectOf = ({ before, after }: Pick<ClaimChange, "before" | "after">) =>
    entities.get((after ?? before)?.subject ?? "")?.name ?? "";
  const changes = compareClaims(from.claims, to.claims)
    .map((change) => ({ ...change, why: reasons.get(change.id) ?? null }))
    .sort((left, right) => subjectOf(left).localeCompare(subjectOf(right), "en"));
  const changed = compareEntities(from.entities, to.entities);
  const types = changes.map((change) => typesAtEnds(change, entities));
  return {
    from: described(from),
    to: described(to),
    changes,
    changed,
    entities,
    kinds: changeKinds.map((kind) => ({ kind, count: changes.filter(({ kinds }) => kinds.includes(kind)).length })),
    predicates: counted(
      predicateIds.map((predicate) => ({
        predicate,
        count: changes.filter((change) => statesOf(change).some((state) => state.predicate === predicate)).length,
      })),
    ),
    types: counted(entityTypeIds.map((type) => ({ type, count: types.filter((ends) => ends.has(type)).length }))),
    impacts: impacts.map((impact) => ({
      impact,
      count: changes.filter((change) => impactOf(change) === impact).length,
    })),
    subjects: subjectsOf(changes, entities),
    entity_counts: {
      removed: changed.filter(({ kind }) => kind === "removed").length,
      added: changed.filter(({ kind }) => kind === "added").length,
      renamed: changed.filter(({ kind }) => kind === "renamed").length,
      named: changed.filter(({ kind }) => kind === "named").length,
    },
  };
}

/** A compared state in the words of the contract. */
export function described({ version, date, released, claims }: Compared): ComparedState {
  return { version, date, released, claim_count: claims.size };
}

function passes(
  change: ClaimChange,
  { kinds, predicates, types, impacts, entities }: Wanted,
  typesOf: (change: ClaimChange) => Set<EntityType>,
) {
  const atEnds = types.length === 0 ? null : typesOf(change);
  return (
    (kinds.length === 0 || change.kinds.some((kind) => kinds.includes(kind))) &&
    (predicates.length === 0 || statesOf(change).some(({ predicate }) => predicates.includes(predicate))) &&
    (impacts.length === 0 || impacts.includes(impactOf(change))) &&
    (entities.length === 0 || endIds(change).some((id) => entities.includes(id))) &&
    (atEnds === null || types.some((type) => atEnds.has(type)))
  );
}

/** The entities at the ends of changes, each with the number of its changed claims, most first. */
function subjectsOf(
  changes: readonly ClaimChange[],
  entities: ReadonlyMap<string, ReleasedEntity>,
): ChangeAnswer["subjects"] {
  const counts = new Map<string, number>();
  for (const id of changes.flatMap(endIds)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .flatMap(([id, count]) => {
      const entity = entities.get(id);
      return entity === undefined ? [] : [{ ...entity, count }];
    })
    .sort((left, right) => right.count - left.count || (left.id < right.id ? -1 : 1))
    .slice(0, MOST_SUBJECTS);
}

function typesAtEnds(change: ClaimChange, entities: ReadonlyMap<string, ReleasedEntity>): Set<EntityType> {
  return new Set(endIds(change).flatMap((id) => entities.get(id)?.type ?? []));
}

/** The entities at the ends of changed claims, by ID. */
export function endsOf(page: readonly ClaimChange[], entities: ReadonlyMap<string, ReleasedEntity>): ReleasedEntity[] {
  const ids = new Set(page.flatMap(endIds));
  return [...ids].sort().flatMap((id) => entities.get(id) ?? []);
}

function counted<Count extends { count: number }>(counts: Count[]): Count[] {
  return counts.filter(({ count }) => count > 0);
}
