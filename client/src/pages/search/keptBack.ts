import type { Claim, Entity } from "@atlas/server/contract";
import type { ViewState } from "../../model/address/view/viewState.ts";
import { claimPasses, entityPasses } from "../../picture/graph/display.ts";
import { shownOf } from "../../picture/graph/shownOf.ts";
import { standingIn } from "../../picture/graph/standingIn.ts";
import type { ViewGraph } from "../../picture/graph/viewGraph.ts";
import type { Found } from "./Found.ts";

/** The picked entities that the view's filters hide; one that is not in the graph yet is judged alone. */
export function keptBack(
  ids: readonly string[],
  view: ViewState,
  { graph, found }: { graph: ViewGraph; found: Found },
) {
  if (view.filters.dim) return [];
  const shown = new Set(shownOf(graph, view).entities.map(({ id }) => id));
  const held = standingIn(graph, view);
  const known = new Map(entitiesOf(found).map((entity) => [entity.id, entity]));
  return ids.filter((id) => {
    const entity = known.get(id);
    return held.has(id) ? !shown.has(id) : entity !== undefined && !entityPasses(entity, view.filters);
  });
}

/** Whether filters hide a picked claim, itself or through one of its ends. */
export function isClaimKeptBack(view: ViewState, { graph, found }: { graph: ViewGraph; found: Found }): boolean {
  const claim = claimOf(found, graph);
  if (view.filters.dim || claim === undefined) return false;
  return (
    !claimPasses(claim, view.filters) || keptBack([claim.subject, claim.object], view, { graph, found }).length > 0
  );
}

function claimOf(found: Found, { claims }: ViewGraph): Claim | undefined {
  if (found.kind === "claim") return found.claim;
  return found.kind === "recent" ? claims.find(({ id }) => id === found.recent.id) : undefined;
}

function entitiesOf(found: Found): Entity[] {
  if (found.kind === "entity") return [found.hit.entity];
  if (found.kind === "all") return found.hits.map(({ entity }) => entity);
  return found.kind === "claim" ? [found.subject ?? [], found.object ?? []].flat() : [];
}
