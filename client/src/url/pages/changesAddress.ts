import type { ChangeKind } from "@atlas/server/contract";
import { type EntityType, entityTypeIds, type Predicate, predicateIds } from "@atlas/server/vocabulary";
import { analysisPaths } from "./analysisAddress.ts";

/** Page of what changed between two versions of the data set. */
const CHANGES_PATH = analysisPaths.changes;

/** What is asked of the changes: no version means the one that suggests itself, no `to` now, empty lists all. */
export interface ChangesAsked {
  from: string | null;
  to: string | null;
  kinds: readonly ChangeKind[];
  predicates: readonly Predicate[];
  types: readonly EntityType[];
}

const kinds: Record<ChangeKind, true> = { removed: true, added: true, regraded: true, reworded: true, revised: true };
/** What can become of a claim, the gravest first. */
// Object.keys knows the keys of the table as strings only.
const changeKindIds = Object.keys(kinds) as ChangeKind[];

/** Reads what is asked from an address; what cannot be read is left out. */
export function parseChanges(search: string): ChangesAsked {
  const query = new URLSearchParams(search);
  const version = (name: string) => {
    const text = query.get(name) ?? "";
    return /^[a-zA-Z0-9][\w.-]{0,39}$/.test(text) ? text : null;
  };
  const list = <Word extends string>(name: string, words: readonly Word[]) => {
    const written = new Set((query.get(name) ?? "").split(","));
    return words.filter((word) => written.has(word));
  };
  return {
    from: version("from"),
    to: version("to"),
    kinds: list("kinds", changeKindIds),
    predicates: list("predicates", predicateIds),
    types: list("types", entityTypeIds),
  };
}

/** The address at which that is asked. */
export function changesAddress({ from, to, ...lists }: ChangesAsked): string {
  const query = new URLSearchParams();
  if (from !== null) query.set("from", from);
  if (to !== null) query.set("to", to);
  for (const [name, words] of Object.entries(lists)) if (words.length > 0) query.set(name, words.join(","));
  const text = query.toString().replaceAll("%2C", ",");
  return `${CHANGES_PATH}${text === "" ? "" : `?${text}`}`;
}

/** The address of all that changed since a version. */
export function changesSince(from: string): string {
  return changesAddress({ from, to: null, kinds: [], predicates: [], types: [] });
}
