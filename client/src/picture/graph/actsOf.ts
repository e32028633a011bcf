import type { KeptPlace } from "../../model/address/view/keptPlaces.ts";
import { drawnLayoutOf } from "../../model/address/view/layoutState.ts";
import type { ViewState } from "../../model/address/view/viewState.ts";
import type { Act, Arranging, Pins } from "../placement/performActs.ts";
import { placeableLinks } from "./placeGraph.ts";
import { shownOf } from "./shownOf.ts";
import { type Layer, openingsOf, type ViewGraph } from "./viewGraph.ts";

/** The part of a view that decides positions. */
export type Placement = Pick<ViewState, "steps" | "layout" | "kept">;

/**
 * The acts that give a view its positions, in the reader's order: each step lays out what it brought, unless a layout
 * was applied later, and moves by hand follow their step.
 */
export function actsOf(graph: ViewGraph, placement: Placement): Act[] {
  const { steps, kept } = placement;
  const { layers } = graph;
  // A drawn layout leaves all positions as they are.
  const layout = drawnLayoutOf(placement) === null ? placement.layout : null;
  const arranged = layout ? Math.min(layout.steps, layers.length) : 0;
  const beginning = kept.filter(({ after }) => after === 0 || after < arranged);
  const movesAfter = (step: number) => kept.filter((one) => one.after === step && !beginning.includes(one)).map(toMove);
  const acts: Act[] = [];
  if (layout && arranged > 0) {
    const { name, centre } = layout;
    const first = layers.slice(0, arranged);
    const seen = seenAtLayout(graph, { steps, layout });
    acts.push({ do: "arrange", layout: name, layers: first, centre, pins: pinsOf(first, beginning), seen });
    acts.push(...movesAfter(arranged));
  }
  for (const [index, layer] of layers.entries()) {
    if (index < arranged) continue;
    acts.push({ do: "place", layer, pins: pinsOf([layer], beginning) }, ...movesAfter(index + 1));
  }
  return acts;
}

function toMove({ id, place }: KeptPlace): Act {
  return place ? { do: "move", id, to: place } : { do: "release", id };
}

/** Entities of these layers that are positioned from the start. */
function pinsOf(layers: readonly Layer[], beginning: readonly KeptPlace[]): Pins {
  if (beginning.length === 0) return [];
  const places = new Map(beginning.map(({ id, place }) => [id, place]));
  return layers.flatMap(({ ids }) =>
    ids.flatMap((id) => {
      const place = places.get(id);
      return place ? [[id, place] as const] : [];
    }),
  );
}

/**
 * The part of a graph in sight when its layout was applied; null if all was. Whatever came onto the canvas later
 * has no say, or adding something would move the rest.
 */
export function seenAtLayout(
  graph: ViewGraph,
  { steps, layout }: Pick<ViewState, "steps" | "layout">,
): Arranging["seen"] {
  if (!layout?.without) return null;
  const before = graphOfFirst(graph, steps.slice(0, layout.steps));
  const { entities, claims } = shownOf(before, { ...layout.without, steps: steps.slice(0, layout.steps) });
  return { ids: entities.map(({ id }) => id), links: placeableLinks(claims) };
}

/** The part of a graph that its first steps brought. */
function graphOfFirst({ entities, claims, layers, opened }: ViewGraph, steps: ViewState["steps"]): ViewGraph {
  const first = layers.slice(0, steps.length);
  const ids = new Set(first.flatMap((layer) => layer.ids));
  return {
    entities: entities.filter(({ id }) => ids.has(id)),
    claims: claims.filter(({ subject, object }) => ids.has(subject) && ids.has(object)),
    layers: first,
    opened: opened.slice(0, openingsOf(steps).length),
  };
}
