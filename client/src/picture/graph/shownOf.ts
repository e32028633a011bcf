import type { Claim, Entity } from "@atlas/server/contract";
import { foldsOpening } from "../../model/address/view/folding.ts";
import { pairName } from "../../model/address/view/hiding.ts";
import type { ViewState } from "../../model/address/view/viewState.ts";
import { claimPasses, type Display, entityPasses, filtersClaims } from "./display.ts";
import type { Opening, ViewGraph } from "./viewGraph.ts";

/** The parts of a graph that a view shows and filters out. */
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

/** Parts hidden by hand, whatever the filters say. */
interface HiddenByHand {
  /** Entities hidden one by one, or with what brought them. */
  entities: ReadonlySet<string>;
  /** Whether a claim was hidden with its line. */
  onHiddenLine: (claim: Claim) => boolean;
}

/** Collects entities hidden one by one, collapsed entities and hidden lines. */
export function hiddenByHand(graph: Pick<ViewGraph, "opened">, display: Display): HiddenByHand {
  const lines = new Set(display.hidePairs);
  return {
    entities: new Set([...display.hidden, ...foldedAway(graph, display)]),
    onHiddenLine: ({ subject, object }) => lines.size > 0 && lines.has(pairName(subject, object)),
  };
}

/** Each opening with all neighbours that it brought, including those that were there before. */
export type Opened = readonly (Opening & { brought: readonly string[] })[];

/**
 * The entities hidden by collapsing: those brought only by collapsed openings. Any added, opened, or brought by
 * another opening stays.
 */
export function foldedAway(
  { opened }: Pick<ViewGraph, "opened">,
  { folded, steps }: Pick<ViewState, "folded" | "steps">,
): ReadonlySet<string> {
  if (folded.length === 0) return new Set();
  const kept = new Set(steps.flatMap(({ ids }) => ids));
  const gone = opened.filter((opening) => foldsOpening({ folded }, opening));
  for (const opening of opened) if (!gone.includes(opening)) for (const id of opening.brought) kept.add(id);
  return new Set(gone.flatMap(({ brought }) => brought).filter((id) => !kept.has(id)));
}

/** The entities in a view, filtered out or not; collapsed ones count as absent. */
export function standingIn(graph: ViewGraph, view: ViewState): ReadonlySet<string> {
  const away = foldedAway(graph, view);
  return new Set(graph.entities.flatMap(({ id }) => (away.has(id) ? [] : id)));
}

/** The number of neighbours of each entity that a view does not draw, through any claims. */
export function neighboursNotShown(
  graph: ViewGraph,
  display: Display,
  shown: Shown = shownOf(graph, display),
): ReadonlyMap<string, number> {
  const { entities, claims } = graph;
  const drawn = new Set(drawnEntities(shown, display).map(({ id }) => id));
  const neighbours = new Map(entities.map(({ id }) => [id, new Set<string>()]));
  for (const { subject, object } of claims) {
    if (drawn.has(object)) neighbours.get(subject)?.add(object);
    if (drawn.has(subject)) neighbours.get(object)?.add(subject);
  }
  return new Map(
    entities.map(({ id, neighbour_count }) => [id, Math.max(0, neighbour_count - (neighbours.get(id)?.size ?? 0))]),
  );
}
