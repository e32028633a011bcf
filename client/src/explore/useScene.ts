import { useMemo } from "react";
import type { Scene } from "../canvas/elements.ts";
import type { ViewState } from "../url/viewState.ts";
import { canvasSelection } from "./canvasSelection.ts";
import { toElements } from "./toElements.ts";
import type { PlacedGraph } from "./usePlaces.ts";

/** The picture of a placed graph as a view shows it. */
export function useScene({ graph, positions }: PlacedGraph, view: ViewState): Scene {
  const elements = useMemo(() => toElements(graph, view), [graph, view]);
  const selection = useMemo(() => canvasSelection(view.selection, graph.claims), [view.selection, graph]);
  return useMemo(() => ({ ...elements, positions, selection }), [elements, positions, selection]);
}
