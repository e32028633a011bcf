import { useEffect, useMemo, useState } from "react";
import type { Step } from "../../model/address/view/steps.ts";
import type { ViewState } from "../../model/address/view/viewState.ts";
import type { PlacedGraph } from "../../parts/view/graph/usePlaces.ts";
import type { ViewGraphAnswer } from "../../parts/view/graph/useViewGraph.ts";
import type { CanvasEntity, HeadedColumn, Scene } from "../../picture/canvas/elements.ts";
import { type Bundle, bundleOfEach } from "../../picture/graph/bundlesOf.ts";
import { noteDrawnPlaces } from "../../picture/graph/canvasSignals.ts";
import type { Display } from "../../picture/graph/display.ts";
import { withBundles } from "../../picture/graph/drawnBundles.ts";
import { headingText } from "../../picture/graph/headingText.ts";
import { canvasSelection, toElements } from "../../picture/graph/toElements.ts";
import { footprintOf } from "../../picture/labels/footprint.ts";
import { columnsOf } from "../../picture/layouts/columnsOf.ts";
import type { Positions } from "../../picture/placement/placeEntities.ts";

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

/** The columns of a layout as they are drawn; a bundle stands for its members. */
function sceneColumns(
  groups: PlacedGraph["groups"],
  entities: readonly CanvasEntity[],
  positions: Positions,
): HeadedColumn[] {
  if (groups.length === 0) return [];
  const members = new Map<string, string[]>();
  for (const { id, within } of entities) {
    if (within !== undefined) members.set(within, [...(members.get(within) ?? []), id]);
  }
  const drawn = entities.flatMap(({ id, hidden, size, lines, moreLines }) => {
    const place = positions.get(id);
    if (hidden || !place) return [];
    return { ids: members.get(id) ?? [id], place, footprint: footprintOf(size, [...lines, ...moreLines]) };
  });
  return columnsOf(groups, drawn).map((column) => ({ ...column, text: headingText(column.heading) }));
}

/** The steps of the picture that stands there: while the next one loads, the last ones. */
export function useStepsShown(steps: readonly Step[], status: ViewGraphAnswer["status"]): Step[] {
  const [last, setLast] = useState(steps);
  if (status !== "loading" && last !== steps) setLast(steps);
  return [...(status === "loading" ? last : steps)];
}

/** Publishes the positions of a scene while it is drawn. */
export function useNotedPlaces({ entities, positions }: Scene): void {
  useEffect(() => {
    // A bundle has no position of its own; its members have.
    const drawn = entities.filter(({ hidden, bundle, within }) => !bundle && (!hidden || within !== undefined));
    noteDrawnPlaces(
      new Map(
        drawn.flatMap(({ id }) => {
          const place = positions.get(id);
          return place ? [[id, place] as const] : [];
        }),
      ),
    );
    return () => noteDrawnPlaces(new Map());
  }, [entities, positions]);
}
