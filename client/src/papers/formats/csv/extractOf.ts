import type { Claim, Entity, Source } from "@atlas/server/contract";
import type { Briefing } from "../../briefing/Briefing.ts";
import { neededOwnership } from "./neededOwnership.ts";
import { publishersOf } from "./publishersOf.ts";

/** The part of a data set needed to load a view on its own. */
export interface Extract {
  entities: Entity[];
  claims: Claim[];
  sources: Source[];
  /** Ids of what the extract contains although the view does not show it. */
  extra: { entities: string[]; claims: string[] };
}

/** The records of a view, with those needed to grade and draw it the same way; sorted by id. */
export function extractOf(briefing: Briefing): Extract {
  const { named, ownership } = briefing;
  const needed = neededOwnership(briefing);
  const claims = [...briefing.claims.map(({ claim }) => claim), ...needed].sort(byId);
  const cited = new Set(claims.flatMap((claim) => [...claim.sources, ...claim.disputed_by]));
  const known = uniqueById([...briefing.sources.map(({ source }) => source), ...ownership.sources]);
  const sources = withOriginals(known, cited);
  const drawn = new Set(briefing.entities.map(({ id }) => id));
  const ids = new Set([
    ...drawn,
    ...claims.flatMap(({ subject, object, about }) => [subject, object, ...(about === null ? [] : [about])]),
    ...sources.flatMap(({ publisher_entity }) => publisher_entity ?? []),
    ...publishersOf(sources).flatMap(({ controlled_by }) => controlled_by ?? []),
  ]);
  const entities = uniqueById([...briefing.entities, ...named.values(), ...ownership.entities]).filter(({ id }) =>
    ids.has(id),
  );
  return {
    entities,
    claims,
    sources,
    extra: {
      entities: entities.flatMap(({ id }) => (drawn.has(id) ? [] : id)),
      claims: needed.map(({ id }) => id).sort(),
    },
  };
}

/** The cited sources, and those that they repeat, through any number of steps. */
function withOriginals(known: readonly Source[], cited: ReadonlySet<string>): Source[] {
  const wanted = new Set(cited);
  const byId = new Map(known.map((source) => [source.id, source]));
  // A Set also iterates values added during the loop.
  for (const id of wanted) {
    const { repeats = null } = byId.get(id) ?? {};
    if (repeats !== null) wanted.add(repeats);
  }
  return known.filter(({ id }) => wanted.has(id));
}

/** Removes duplicate ids, keeping the first, and sorts by id. */
function uniqueById<Item extends { id: string }>(items: readonly Item[]): Item[] {
  const first = new Map<string, Item>();
  for (const item of items) if (!first.has(item.id)) first.set(item.id, item);
  return [...first.values()].sort(byId);
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}
