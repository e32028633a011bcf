import type { Claim, Entity, Source } from "@atlas/server/contract";
import type { Briefing } from "../../Briefing.ts";
import { neededOwnership } from "./neededOwnership.ts";

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
  const known = [...briefing.sources.map(({ source }) => source), ...ownership.sources];
  const sources = uniqueById(known.filter(({ id }) => cited.has(id)));
  const drawn = new Set(briefing.entities.map(({ id }) => id));
  const ids = new Set([
    ...drawn,
    ...claims.flatMap(({ subject, object, about }) => [subject, object, ...(about === null ? [] : [about])]),
    ...sources.flatMap(({ publisher_entity, publisher_controlled_by }) => [
      ...(publisher_entity === null ? [] : [publisher_entity]),
      ...(publisher_controlled_by === null ? [] : [publisher_controlled_by]),
    ]),
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

/** Removes duplicate ids, keeping the first, and sorts by id. */
function uniqueById<Item extends { id: string }>(items: readonly Item[]): Item[] {
  const first = new Map<string, Item>();
  for (const item of items) if (!first.has(item.id)) first.set(item.id, item);
  return [...first.values()].sort(byId);
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}
