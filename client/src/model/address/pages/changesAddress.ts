import type { ChangeKind } from "@atlas/server/contract";
import { isCountry } from "@atlas/server/country";
import { type Impact, impacts } from "@atlas/server/impact";
import { columnValues, type EntityType, entityTypeIds, type Predicate, predicateIds } from "@atlas/server/vocabulary";
import { ids, listOf, matching, partialDate, someOf } from "../codecs.ts";
import { type Codec, defineAddress, optional, part } from "../defineAddress.ts";
import { joinAddress, splitAddress } from "../splitAddress.ts";
import { showsView } from "../view/viewPaths.ts";
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
  /** Codes of countries or regions of which an entity is at either end. */
  countries: readonly string[];
  /** Steps of the chain at which an entity at either end stands. */
  steps: readonly ChainStep[];
  /** With no `from`: the day, month or year whose version is compared from. */
  since: string | null;
  /** Path and query of the view from which a reader came. */
  view: string | null;
}

export type ChainStep = (typeof columnValues.chainStep)[number];

const kinds: Record<ChangeKind, true> = { removed: true, added: true, regraded: true, reworded: true, revised: true };
/** Kinds of change to a claim, most serious first. */
// Object.keys types the keys as plain strings.
const changeKindIds = Object.keys(kinds) as ChangeKind[];
/** Most entities to whose claims the page can be narrowed. */
const MOST_ENTITIES = 50;
/** A version of the data set in an address. */
export const version = matching(/^[a-zA-Z0-9][\w.-]{0,39}$/);

const viewAddress: Codec<string> = {
  parse: (address) => (showsView(splitAddress(address).path) ? address : undefined),
  format: encodeURIComponent,
};

/** Address of the page of what changed between two versions of the data set. */
export const changes = defineAddress<ChangesAsked>({
  from: optional("from", version),
  to: optional("to", version),
  kinds: part("kinds", someOf(changeKindIds), []),
  predicates: part("predicates", someOf(predicateIds), []),
  types: part("types", someOf(entityTypeIds), []),
  impacts: part("impacts", someOf(impacts), []),
  entities: part("entities", ids(MOST_ENTITIES), []),
  countries: part(
    "countries",
    listOf((code) => (isCountry(code) ? code : null), MOST_ENTITIES),
    [],
  ),
  steps: part("steps", someOf(columnValues.chainStep), []),
  since: optional("since", partialDate),
  view: optional("view", viewAddress),
});

export const parseChanges = changes.parse;

/** Filters of the page, with nothing left out. */
export const unfiltered = {
  kinds: [],
  predicates: [],
  types: [],
  impacts: [],
  entities: [],
  countries: [],
  steps: [],
} as const satisfies Partial<ChangesAsked>;

export function isNarrowed(asked: ChangesAsked): boolean {
  return Object.keys(unfiltered).some((list) => asked[list as keyof typeof unfiltered].length > 0);
}

export function changesAddress(asked: ChangesAsked): string {
  return joinAddress(analysisPaths.changes, changes.format(asked));
}

/** The page of all changes since a version, with the way back to the view that led there. */
export function changesSince(from: string, view: string | null = null): string {
  return changesAddress({ ...changes.parse(""), from, view });
}
