import type { ChangeKind } from "@atlas/server/contract";
import { type Impact, impacts } from "@atlas/server/impact";
import { type EntityType, entityTypeIds, type Predicate, predicateIds } from "@atlas/server/vocabulary";
import { ids, matching, someOf } from "../codecs.ts";
import { defineAddress, optional, part } from "../defineAddress.ts";
import { joinAddress } from "../splitAddress.ts";
import { analysisPaths } from "./analysisAddress.ts";

/** Question of the page What changed: no `from` means the suggested version, no `to` now, empty lists everything. */
export interface ChangesAsked {
  from: string | null;
  to: string | null;
  kinds: readonly ChangeKind[];
  predicates: readonly Predicate[];
  types: readonly EntityType[];
  /** Meanings of a change to one who relied on the claim. */
  impacts: readonly Impact[];
  /** Entities of which one is at either end of the claim. */
  entities: readonly string[];
}

const kinds: Record<ChangeKind, true> = { removed: true, added: true, regraded: true, reworded: true, revised: true };
/** Kinds of change to a claim, most serious first. */
// Object.keys types the keys as plain strings.
const changeKindIds = Object.keys(kinds) as ChangeKind[];
/** Most entities to whose claims the page can be narrowed. */
const MOST_ENTITIES = 50;
/** A version of the data set in an address. */
export const version = matching(/^[a-zA-Z0-9][\w.-]{0,39}$/);

/** Address of the page of what changed between two versions of the data set. */
export const changes = defineAddress<ChangesAsked>({
  from: optional("from", version),
  to: optional("to", version),
  kinds: part("kinds", someOf(changeKindIds), []),
  predicates: part("predicates", someOf(predicateIds), []),
  types: part("types", someOf(entityTypeIds), []),
  impacts: part("impacts", someOf(impacts), []),
  entities: part("entities", ids(MOST_ENTITIES), []),
});

export const parseChanges = changes.parse;

export function changesAddress(asked: ChangesAsked): string {
  return joinAddress(analysisPaths.changes, changes.format(asked));
}

export function changesSince(from: string): string {
  return changesAddress({ ...changes.parse(""), from });
}
