import type { Claim, Entity } from "@atlas/server/contract";
import { type Display, isShown } from "./display.ts";
import type { ViewGraph } from "./viewGraph.ts";

/** What of a graph a view shows. */
export interface Shown {
  entities: Entity[];
  claims: Claim[];
}

/** The entities that are not hidden, and the claims between two of them whose grade is not filtered out. */
export function shownOf({ entities, claims }: ViewGraph, display: Display): Shown {
  const shown = entities.filter((entity) => isShown(entity, display));
  const ids = new Set(shown.map(({ id }) => id));
  return {
    entities: shown,
    claims: claims.filter(
      ({ subject, object, evidence }) =>
        ids.has(subject) && ids.has(object) && !display.hideEvidence.includes(evidence),
    ),
  };
}
