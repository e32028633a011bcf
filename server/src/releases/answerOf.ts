import type {
  ChangeAnswer,
  ChangesRequest,
  ClaimChange,
  ComparedState,
  EntityChange,
  ReleasedEntity,
} from "../contract/index.ts";
import type { SourcesDecided } from "../rules/changeCause.ts";
import { endIds } from "./changeEnds.ts";
import { filterChanges } from "./changeFilters.ts";
import { compareClaims, compareEntities } from "./compareStates.ts";
import type { DatasetState } from "./DatasetState.ts";
import type { EntityPlace } from "./entityPlaces.ts";
import { tellChanges } from "./tellChanges.ts";

export interface Compared extends DatasetState, Omit<ComparedState, "claim_count"> {}

const MOST_ENTITIES = 500;

type Wanted = Omit<ChangesRequest, "from" | "to">;

/** Knowledge of the changes that two states do not hold: where entities stand now, and which sources the editors added or took off. */
export interface Besides {
  places: ReadonlyMap<string, EntityPlace>;
  sources: ReadonlyMap<string, SourcesDecided>;
}

/** One page of the changed claims that match the filters, and counts beside each of these. */
export function answerOf(
  { changes, changed, entities, ...rest }: Comparison,
  wanted: Wanted,
  { places, sources }: Besides,
): Omit<ChangeAnswer, "claims" | "regraded"> {
  const { passing, counts } = filterChanges(changes, wanted, { entities, places });
  const page = passing.slice(wanted.offset, wanted.offset + wanted.limit);
  return {
    ...rest,
    ...counts,
    matching: tellChanges(passing, sources),
    changed: changes.length,
    changes: page,
    total: passing.length,
    entity_changes: changed.slice(0, MOST_ENTITIES),
    entities: endsOf(page, entities),
  };
}

/** Everything in which two states differ. */
export interface Comparison extends Pick<ChangeAnswer, "from" | "to" | "entity_counts"> {
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
  return {
    from: described(from),
    to: described(to),
    changes,
    changed,
    entities,
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

/** The entities at the ends of changed claims, by ID. */
export function endsOf(page: readonly ClaimChange[], entities: ReadonlyMap<string, ReleasedEntity>): ReleasedEntity[] {
  const ids = new Set(page.flatMap(endIds));
  return [...ids].sort().flatMap((id) => entities.get(id) ?? []);
}
