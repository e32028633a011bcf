import type { Entity } from "@atlas/server/contract";
import { useEffect, useMemo, useState } from "react";
import { keptIds } from "../../model/address/view/keptPlaces.ts";
import { drawnLayoutOf } from "../../model/address/view/layoutState.ts";
import type { Step } from "../../model/address/view/steps.ts";
import type { ViewState } from "../../model/address/view/viewState.ts";
import { type ChangedHere, changedAt, changedHere } from "../../parts/view/changed/changedHere.ts";
import { type PlacedGraph, usePlaces } from "../../parts/view/graph/usePlaces.ts";
import { useDisplay, useViewGraph, type ViewGraphAnswer } from "../../parts/view/graph/useViewGraph.ts";
import type { CanvasEntity, HeadedColumn, Scene } from "../../picture/canvas/elements.ts";
import { type Bundle, bundleOfEach } from "../../picture/graph/bundlesOf.ts";
import { noteDrawnPlaces } from "../../picture/graph/canvasSignals.ts";
import { countShown, type ShownCounts } from "../../picture/graph/countShown.ts";
import type { Display } from "../../picture/graph/display.ts";
import { type TitledBundle, titledBundles, withBundles } from "../../picture/graph/drawnBundles.ts";
import { headingText } from "../../picture/graph/headingText.ts";
import { drawnEntities, type Shown, shownOf } from "../../picture/graph/shownOf.ts";
import { canvasSelection, toElements } from "../../picture/graph/toElements.ts";
import type { ViewGraph } from "../../picture/graph/viewGraph.ts";
import { footprintOf } from "../../picture/labels/footprint.ts";
import { columnsOf } from "../../picture/layouts/columnsOf.ts";
import type { Positions } from "../../picture/placement/placeEntities.ts";
import { useSignal } from "../../ui/browser/useSignal.ts";
import type { Foresee } from "./useForesight.ts";

/** The drawn entities and bundles, for texts beside the canvas. */
export interface Listed {
  /** Entities that are drawn by themselves. */
  entities: Entity[];
  bundles: readonly TitledBundle[];
  /** Number of neighbours not shown for each, as on its badge. */
  badges: ReadonlyMap<string, number>;
  /** Entities that are filtered out and drawn faintly. */
  faint: ReadonlySet<string>;
  /** Entities positioned by hand, as marked by a pin. */
  kept: ReadonlySet<string>;
  /** The claims that are marked as new or changed (null while none are), and how many of them each entity has. */
  changed: ChangedHere | null;
  changedAt: ReadonlyMap<string, number>;
  shown: Shown;
  asOf: string | null;
}

export interface Explored {
  answer: ViewGraphAnswer;
  graph: ViewGraph;
  shown: Shown;
  counts: ShownCounts;
  scene: Scene;
  bundles: Bundle[];
  /** The position of each entity, bundled or not. */
  positions: Positions;
  /** Whether positions are still being computed. */
  busy: boolean;
  foresee: Foresee;
  listed: Listed;
}

/** Derives from a view its graph, positions, scene, counts and list. */
export function useExplored(view: ViewState): Explored {
  const answer = useViewGraph(view.steps);
  const { graph } = answer;
  const { placed, busy, foresee } = usePlaces(answer, view);
  const display = useDisplay({ ...view, steps: useStepsShown(view.steps, answer.status) });
  const changed = useSignal(changedHere);
  const { scene, bundles } = useScene(placed, display, { view, changed });
  useNotedPlaces(scene);
  const shown = useMemo(() => shownOf(graph, display), [graph, display]);
  const counts = useMemo(
    () => countShown(graph, { ...display, bundles: view.bundles }, shown),
    [graph, display, view.bundles, shown],
  );
  const listed = useMemo((): Listed => {
    const inBundles = bundleOfEach(bundles);
    return {
      entities: drawnEntities(shown, display).filter(({ id }) => !inBundles.has(id)),
      bundles: titledBundles(bundles, graph),
      badges: new Map(scene.entities.map(({ id, badge }) => [id, badge])),
      faint: new Set(shown.aside.entities.map(({ id }) => id)),
      kept: keptIds(view.kept),
      changed,
      changedAt: changedAt(shown.claims, changed),
      shown,
      asOf: display.filters.asOf,
    };
  }, [graph, display, shown, bundles, scene.entities, view.kept, changed]);
  return { answer, graph, shown, counts, scene, bundles, positions: placed.positions, busy, foresee, listed };
}

const NO_BUNDLES: string[] = [];

function useScene(
  placed: PlacedGraph,
  display: Display,
  { view, changed }: { view: ViewState; changed: ChangedHere | null },
): { scene: Scene; bundles: Bundle[] } {
  const { graph } = placed;
  const { labels, verbs, kept } = view;
  // A drawn layout draws each entity by itself.
  const names = drawnLayoutOf(view) === null ? view.bundles : NO_BUNDLES;
  const { bundles, entities, links } = useMemo(
    () =>
      toElements(graph, {
        ...display,
        ...{ labels, verbs, kept, bundles: names },
        changed: new Set(changed?.impacts.keys()),
      }),
    [graph, display, labels, verbs, kept, names, changed],
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
function useStepsShown(steps: readonly Step[], status: ViewGraphAnswer["status"]): Step[] {
  const [last, setLast] = useState(steps);
  if (status !== "loading" && last !== steps) setLast(steps);
  return [...(status === "loading" ? last : steps)];
}

/** Publishes the positions of a scene while it is drawn. */
function useNotedPlaces({ entities, positions }: Scene): void {
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
