import { useMemo } from "react";
import type { ViewState } from "../../url/view/viewState.ts";
import type { Scene } from "../canvas/elements.ts";
import { type Bundle, bundleOfEach } from "../graph/bundlesOf.ts";
import type { Display } from "../graph/display.ts";
import type { PlacedGraph } from "../graph/usePlaces.ts";
import { withBundles } from "./bundles/bundleElement.ts";
import { canvasSelection } from "./canvasSelection.ts";
import { sceneColumns } from "./sceneColumns.ts";
import { toElements } from "./toElements.ts";

/** The scene of a placed graph as a view shows it, and its bundles. */
export function useScene(placed: PlacedGraph, display: Display, view: ViewState): { scene: Scene; bundles: Bundle[] } {
  const { graph } = placed;
  const { labels, verbs, kept, bundles: names } = view;
  const { bundles, entities, links } = useMemo(
    () => toElements(graph, { ...display, labels, verbs, kept, bundles: names }),
    [graph, display, labels, verbs, kept, names],
  );
  const positions = useMemo(() => withBundles(placed.positions, bundles), [placed.positions, bundles]);
  const selection = useMemo(
    () => canvasSelection(view.selection, graph.claims, bundleOfEach(bundles)),
    [view.selection, graph, bundles],
  );
  const columns = useMemo(() => sceneColumns(placed.groups, entities, positions), [placed.groups, entities, positions]);
  const scene = useMemo(
    () => ({ entities, links, positions, selection, columns, whole: placed.arranged }),
    [entities, links, positions, selection, columns, placed.arranged],
  );
  return { scene, bundles };
}
