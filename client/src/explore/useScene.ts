import { useMemo, useState } from "react";
import type { Scene } from "../canvas/elements.ts";
import { createPlacer } from "../canvas/placeEntities.ts";
import type { ViewState } from "../url/viewState.ts";
import type { ViewGraph } from "../view/viewGraph.ts";
import { canvasSelection } from "./canvasSelection.ts";
import { placeGraph } from "./placeGraph.ts";
import { toElements } from "./toElements.ts";

/** The picture of a graph as a view shows it; placed anew only where the graph is another. */
export function useScene(graph: ViewGraph, view: ViewState): Scene {
  const [place] = useState(createPlacer);
  const positions = useMemo(() => placeGraph(graph, place), [graph, place]);
  const elements = useMemo(() => toElements(graph, view), [graph, view]);
  const selection = useMemo(() => canvasSelection(view.selection, graph.claims), [view.selection, graph]);
  return useMemo(() => ({ ...elements, positions, selection }), [elements, positions, selection]);
}
