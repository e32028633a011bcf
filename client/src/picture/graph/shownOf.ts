import type { Claim, Entity } from "@atlas/server/contract";
import { claimPasses, type Display, entityPasses, filtersClaims } from "./display.ts";
import { hiddenByHand } from "./hiddenByHand.ts";
import type { ViewGraph } from "./viewGraph.ts";

/** What of a graph a view shows, and what its filters keep back. */
export interface Shown {
  entities: Entity[];
  claims: Claim[];
  /** Filtered out, though not hidden one by one: a view that dims draws it faint. */
  aside: { entities: Entity[]; claims: Claim[] };
  /** Entities shown although filters took all their claims: someone put them there by hand. */
  bare: ReadonlySet<string>;
}

/**
 * The entities that pass, and the claims between two of them that pass. With its last claim an entity goes too, unless
 * it was put there by hand; an end that is out of sight takes no claim away in this.
 */
export function shownOf(graph: ViewGraph, display: Display): Shown {
  const { entities, claims } = graph;
  const { filters } = display;
  const { entities: hidden, onHiddenLine } = hiddenByHand(graph, display);
  const byHand = new Set(display.steps.flatMap(({ ids }) => ids));
  const passing = filtersClaims(filters) ? claims.filter((claim) => claimPasses(claim, filters)) : claims;
  const linked = filtersClaims(filters) ? new Set(passing.flatMap(({ subject, object }) => [subject, object])) : null;

  const kept = entities.filter(({ id }) => !hidden.has(id));
  const shown = kept.filter(
    (entity) => entityPasses(entity, filters) && (linked === null || linked.has(entity.id) || byHand.has(entity.id)),
  );
  const ids = new Set(shown.map(({ id }) => id));
  const between = passing.filter((claim) => ids.has(claim.subject) && ids.has(claim.object) && !onHiddenLine(claim));
  const betweenIds = new Set(between.map(({ id }) => id));
  return {
    entities: shown,
    claims: between,
    aside: {
      entities: kept.filter(({ id }) => !ids.has(id)),
      claims: claims.filter(
        (claim) =>
          !betweenIds.has(claim.id) && !hidden.has(claim.subject) && !hidden.has(claim.object) && !onHiddenLine(claim),
      ),
    },
    bare: new Set(linked === null ? [] : shown.flatMap(({ id }) => (linked.has(id) ? [] : id))),
  };
}

/** The entities that are drawn at all: those shown, and those that stand back where the view dims what is filtered out. */
export function drawnEntities({ entities, aside }: Shown, { filters }: Display): Entity[] {
  return filters.dim ? [...entities, ...aside.entities] : entities;
}

/** The claims that are drawn at all. */
export function drawnClaims({ claims, aside }: Shown, { filters }: Display): Claim[] {
  return filters.dim ? [...claims, ...aside.claims] : claims;
}
