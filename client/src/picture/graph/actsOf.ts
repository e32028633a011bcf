import type { KeptPlace } from "../../model/address/view/keptPlaces.ts";
import type { ViewState } from "../../model/address/view/viewState.ts";
import type { Act, Pins } from "../placement/acts.ts";
import { seenAtLayout } from "./seenAtLayout.ts";
import type { Layer, ViewGraph } from "./viewGraph.ts";

/** The part of a view that decides positions. */
export type Placement = Pick<ViewState, "steps" | "layout" | "kept">;

/**
 * The acts that give a view its positions, in the reader's order: each step lays out what it brought, unless a layout
 * was applied later, and moves by hand follow their step.
 */
export function actsOf(graph: ViewGraph, { steps, layout, kept }: Placement): Act[] {
  const { layers } = graph;
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
