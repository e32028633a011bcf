import { VisuallyHidden } from "@mantine/core";
import { type ComponentProps, Suspense, useDeferredValue, useMemo, useRef, useState } from "react";
import { keptIds } from "../../model/address/view/keptPlaces.ts";
import { selectEntities, selectedIds } from "../../model/address/view/selection.ts";
import { useViewState } from "../../parts/address/useViewState.ts";
import { ghost } from "../../parts/desk/ghost.ts";
import { ViewMessage } from "../../parts/view/frame/ViewMessage.tsx";
import { usePlaces } from "../../parts/view/graph/usePlaces.ts";
import { useDisplay, useViewGraph } from "../../parts/view/graph/useViewGraph.ts";
import type { Canvas, DrawnPicture } from "../../picture/canvas/Canvas.ts";
import type { createCanvas } from "../../picture/canvas/createCanvas.ts";
import { bundleOfEach } from "../../picture/graph/bundlesOf.ts";
import { countShown } from "../../picture/graph/countShown.ts";
import { idsIn, titledBundles } from "../../picture/graph/drawnBundles.ts";
import { drawnEntities, shownOf } from "../../picture/graph/shownOf.ts";
import { useSignal } from "../../ui/browser/useSignal.ts";
import { lazyPage } from "../../ui/page/lazyPage.tsx";
import { ColumnHeads } from "./ColumnHeads.tsx";
import { EntityList } from "./EntityList.tsx";
import css from "./ExplorePage.module.css";
import { GraphCanvas } from "./GraphCanvas.tsx";
import { GhostClaim } from "./ghost/GhostClaim.tsx";
import { Legend } from "./Legend.tsx";
import { useCanvasMenu } from "./menu/useCanvasMenu.tsx";
import { Pointed } from "./pointed/Pointed.tsx";
import { strings } from "./strings.ts";
import { CanvasButtons } from "./toolbar/CanvasButtons.tsx";
import { Toolbar } from "./toolbar/Toolbar.tsx";
import { bundleHandlers, focusDetails, useCanvasHandlers, useReached } from "./useCanvasHandlers.ts";
import { useMoved } from "./useMoved.ts";
import { useNotedPlaces, useScene, useStepsShown } from "./useScene.ts";

// Loaded once there is a picture.
const Overview = lazyPage(async () => (await import("./overview/Overview.tsx")).Overview);

/** Up to this many entities the list is written in the same frame as the picture. */
const MOST_LISTED_AT_ONCE = 150;

interface ExplorePageProps {
  /** The last query of the path finder: menus lead there with one end of the path. */
  finderQuery?: string;
  create?: typeof createCanvas;
}

/** The canvas with its toolbar and legend, which stand around it and cover nothing. */
export function ExplorePage({ finderQuery = "", create }: ExplorePageProps) {
  const [view, changeView] = useViewState();
  const answer = useViewGraph(view.steps);
  const { graph } = answer;
  const { placed, busy, foresee } = usePlaces(answer, view);
  const display = useDisplay({ ...view, steps: useStepsShown(view.steps, answer.status) });
  const { scene, bundles } = useScene(placed, display, view);
  useNotedPlaces(scene);
  const shown = useMemo(() => shownOf(graph, display), [graph, display]);
  const counts = useMemo(
    () => countShown(graph, { ...display, bundles: view.bundles }, shown),
    [graph, display, view.bundles, shown],
  );
  const listed = useMemo(() => {
    const inBundles = bundleOfEach(bundles);
    return drawnEntities(shown, display).filter(({ id }) => !inBundles.has(id));
  }, [shown, display, bundles]);
  const titled = useMemo(() => titledBundles(bundles, graph), [bundles, graph]);
  const faint = useMemo(() => new Set(shown.aside.entities.map(({ id }) => id)), [shown]);
  const badges = useMemo(() => new Map(scene.entities.map(({ id, badge }) => [id, badge])), [scene]);
  const kept = useMemo(() => keptIds(view.kept), [view.kept]);
  const [picture, setPicture] = useState<DrawnPicture | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const [reached, noting] = useReached();
  const [moved, setMoved] = useMoved(graph);
  const canvas = useRef<Canvas>(null);
  const { positions } = placed;
  const menus = useCanvasMenu(
    { view, changeView, graph, shown, bundles, positions, canvas, finderQuery },
    { canvas, pointed },
  );
  const plainHandlers = useCanvasHandlers(graph, {
    onDrawn: setPicture,
    onMenu: menus.ask,
    onPoint: setPointed,
    onMovedByKeys: setMoved,
    foresee,
  });
  const handlers = useMemo(
    () => noting(bundleHandlers(plainHandlers, { bundles, positions: scene.positions, changeView })),
    [noting, plainHandlers, bundles, scene.positions, changeView],
  );
  // A picture coming to rest changes only the list, so the bars around it are not drawn again.
  const [toolbar, legend] = useMemo(
    () => [
      <Toolbar key="toolbar" graph={graph} counts={counts} />,
      <Legend key="legend" counts={counts} kept={kept.size > 0} />,
    ],
    [graph, counts, kept],
  );
  // The list of a large picture takes longer than a frame, so the picture does not wait for it.
  const later = useDeferredValue(picture);
  const told = listed.length > MOST_LISTED_AT_ONCE ? later : picture;
  const list = useMemo(
    () => (
      <EntityList
        entities={listed}
        bundles={titled}
        faint={faint}
        places={told?.places ?? new Map()}
        badges={badges}
        kept={kept}
        selected={selectedIds(view.selection)}
        onSelect={(id) => changeView((now) => selectEntities(now, idsIn(titled, id)))}
        onMenu={menus.ask}
        onToggle={(id) => handlers.onToggleEntity(id)}
      />
    ),
    [listed, titled, faint, told, badges, kept, view.selection, menus.ask, handlers, changeView],
  );
  // Neither does the picture wait for the map of it.
  const mapped = useDeferredValue(scene);
  const standsStill = told?.scene === scene && answer.status === "ready" && !busy;
  return (
    <div className={css.page}>
      {toolbar}
      <div className={css.stage}>
        <GraphCanvas
          scene={scene}
          handlers={handlers}
          canvas={canvas}
          drawn={standsStill ? `${told.places.size}/${told.links}` : null}
          settled={standsStill && told.settled ? `${told.area.width}x${told.area.height}` : null}
          {...(create ? { create } : {})}
        />
        {view.selection !== null && (
          <button type="button" className={css.skip} onClick={focusDetails}>
            {strings.toDetails}
          </button>
        )}
        <GhostClaim scene={scene} canvas={canvas} />
        <ColumnHeads columns={scene.columns ?? []} canvas={canvas} />
        {list}
        <Pointed
          canvas={canvas}
          id={pointed}
          reached={reached}
          drawn={{ entities: listed, bundles: titled, shown, badges, asOf: view.filters.asOf }}
          selected={selectedIds(view.selection)}
        />
        <VisuallyHidden aria-live="polite">{moved}</VisuallyHidden>
        <CanvasMessage answer={answer} counts={counts} placing={busy} />
        <CanvasButtons canvas={canvas} />
        {told !== null && (
          <Suspense>
            <Overview scene={mapped} canvas={canvas} picture={told} />
          </Suspense>
        )}
        {menus.menu}
      </div>
      {legend}
    </div>
  );
}

/** The state of the view over the canvas; an empty one has the claim that is being written, if there is one. */
function CanvasMessage(props: Omit<ComponentProps<typeof ViewMessage>, "emptyTitle">) {
  const isWriting = useSignal(ghost) !== null;
  return <ViewMessage {...props} emptyTitle={isWriting ? null : strings.emptyTitle} />;
}
