import type { Claim, Entity } from "@atlas/server/contract";
import { claimPasses, type Display, entityPasses, filtersClaims } from "./display.ts";
import { hiddenByHand } from "./hiddenByHand.ts";
import type { ViewGraph } from "./viewGraph.ts";

/** What a view shows of a graph, and what its filters leave out. */
export interface Shown {
  entities: Entity[];
  claims: Claim[];
  /** Filtered out, but not hidden one by one: a view that dims draws it faintly. */
  aside: { entities: Entity[]; claims: Claim[] };
  /** Entities shown although all their claims are filtered out, because someone put them there by hand. */
  bare: ReadonlySet<string>;
}

/**
 * The entities that pass, and the claims that pass between two of them. An entity whose last claim is filtered out goes
 * too, unless it was put there by hand. A hidden end does not count as filtering.
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

/** The entities drawn at all: those shown and, in a view that dims, those filtered out. */
export function drawnEntities({ entities, aside }: Shown, { filters }: Display): Entity[] {
  return filters.dim ? [...entities, ...aside.entities] : entities;
}

/** The claims drawn at all. */
export function drawnClaims({ claims, aside }: Shown, { filters }: Display): Claim[] {
  return filters.dim ? [...claims, ...aside.claims] : claims;
}
