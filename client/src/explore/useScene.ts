import { useMemo } from "react";
import type { Scene } from "../canvas/elements.ts";
import type { PlacedGraph } from "../places/usePlaces.ts";
import type { ViewState } from "../url/viewState.ts";
import type { Display } from "../view/display.ts";
import { canvasSelection } from "./canvasSelection.ts";
import { toElements } from "./toElements.ts";

/** The picture of a placed graph as a view shows it. */
export function useScene({ graph, positions }: PlacedGraph, display: Display, view: ViewState): Scene {
  const { labels, kept } = view;
  const elements = useMemo(() => toElements(graph, { ...display, labels, kept }), [graph, display, labels, kept]);
  const selection = useMemo(() => canvasSelection(view.selection, graph.claims), [view.selection, graph]);
  return useMemo(() => ({ ...elements, positions, selection }), [elements, positions, selection]);
}
