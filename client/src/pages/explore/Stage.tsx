import { VisuallyHidden } from "@mantine/core";
import { type ComponentProps, Suspense, useDeferredValue, useMemo, useRef, useState } from "react";
import { drawnLayoutOf } from "../../model/address/view/layoutState.ts";
import { selectEntities, selectedIds } from "../../model/address/view/selection.ts";
import { useViewState } from "../../parts/address/useViewState.ts";
import { ghost } from "../../parts/desk/ghost.ts";
import { ViewMessage } from "../../parts/view/frame/ViewMessage.tsx";
import type { Canvas, DrawnPicture } from "../../picture/canvas/Canvas.ts";
import type { createCanvas } from "../../picture/canvas/createCanvas.ts";
import { idsIn } from "../../picture/graph/drawnBundles.ts";
import { useSignal } from "../../ui/browser/useSignal.ts";
import { lazyPage } from "../../ui/page/lazyPage.tsx";
import { ColumnHeads } from "./ColumnHeads.tsx";
import { EntityList } from "./EntityList.tsx";
import css from "./ExplorePage.module.css";
import { GraphCanvas } from "./GraphCanvas.tsx";
import { GhostClaim } from "./ghost/GhostClaim.tsx";
import { useCanvasMenu } from "./menu/useCanvasMenu.tsx";
import { Pointed } from "./pointed/Pointed.tsx";
import { strings } from "./strings.ts";
import { CanvasButtons } from "./toolbar/CanvasButtons.tsx";
import { focusDetails, useCanvasHandlers } from "./useCanvasHandlers.ts";
import type { Explored } from "./useExplored.ts";

// Loaded once a view has such a layout.
const DrawnCanvas = lazyPage(async () => (await import("./drawn/DrawnCanvas.tsx")).DrawnCanvas);
// Loaded once there is a picture.
const Overview = lazyPage(async () => (await import("./overview/Overview.tsx")).Overview);

/** Up to this many entities the list is written in the same frame as the picture. */
const MOST_LISTED_AT_ONCE = 150;

interface StageProps {
  explored: Explored;
  finderQuery: string;
  create: typeof createCanvas;
}

/** The canvas and all that lies over it. A picture coming to rest redraws only this. */
export function Stage({ explored, finderQuery, create }: StageProps) {
  const { answer, graph, shown, counts, bundles, positions, busy, listed } = explored;
  const [view, changeView] = useViewState();
  const canvas = useRef<Canvas>(null);
  const [picture, setPicture] = useState<DrawnPicture | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const menus = useCanvasMenu(
    { view, changeView, graph, shown, bundles, positions, canvas, finderQuery },
    { canvas, pointed },
  );
  const page = { onDrawn: setPicture, onMenu: menus.ask, onPoint: setPointed };
  const { handlers, reached, moved } = useCanvasHandlers(explored, page);
  // The list of a large picture takes longer than a frame, so the picture does not wait for it.
  const later = useDeferredValue(picture);
  const atRest = listed.entities.length > MOST_LISTED_AT_ONCE ? later : picture;
  const selected = useMemo(() => selectedIds(view.selection), [view.selection]);
  const list = useMemo(() => {
    const groups = atRest?.groups ?? [];
    return (
      <EntityList
        {...listed}
        groups={groups}
        places={atRest?.places ?? new Map()}
        selected={selected}
        onSelect={(id) => changeView((now) => selectEntities(now, idsIn([...listed.bundles, ...groups], id)))}
        onMenu={menus.ask}
        onToggle={handlers.onToggleEntity}
      />
    );
  }, [listed, atRest, selected, menus.ask, handlers, changeView]);
  const layout = drawnLayoutOf(view);
  // A drawn layout has places of its own.
  const scene = layout === null || atRest === null ? explored.scene : atRest.scene;
  // Neither does the picture wait for the map of it.
  const mapped = useDeferredValue(scene);
  const standsStill = atRest?.scene === scene && answer.status === "ready" && !busy;
  return (
    <div className={css.stage}>
      {/* What lies over a canvas listens to it, and so begins anew with another. */}
      <Suspense key={layout ?? "canvas"}>
        {layout === null ? (
          <GraphCanvas
            scene={scene}
            handlers={handlers}
            canvas={canvas}
            drawn={standsStill ? `${atRest.places.size}/${atRest.links}` : null}
            settled={standsStill && atRest.settled ? `${atRest.area.width}x${atRest.area.height}` : null}
            create={create}
          />
        ) : (
          <DrawnCanvas
            layout={layout}
            view={view}
            explored={explored}
            handlers={handlers}
            canvas={canvas}
            ready={answer.status === "ready"}
          />
        )}
        {view.selection !== null && (
          <button type="button" className={`strong round6 onAccent absolute ${css.skip}`} onClick={focusDetails}>
            {strings.toDetails}
          </button>
        )}
        <GhostClaim scene={scene} canvas={canvas} />
        <ColumnHeads columns={scene.columns ?? []} canvas={canvas} />
        {list}
        <Pointed canvas={canvas} id={pointed} reached={reached} drawn={listed} selected={selected} />
        <VisuallyHidden aria-live="polite">{moved}</VisuallyHidden>
        <CanvasButtons canvas={canvas} />
      </Suspense>
      <CanvasMessage answer={answer} counts={counts} placing={busy && layout === null} />
      {atRest !== null && !(layout !== null && isWhole(atRest)) && (
        <Suspense key={`map ${layout ?? "canvas"}`}>
          <Overview scene={mapped} canvas={canvas} picture={atRest} />
        </Suspense>
      )}
      {menus.menu}
    </div>
  );
}

/** Whether all that is drawn is in sight. */
function isWhole({ places, area }: DrawnPicture): boolean {
  return [...places.values()].every(({ x, y }) => x >= 0 && y >= 0 && x <= area.width && y <= area.height);
}

/** The state of the view over the canvas; an empty one has the claim that is being written, if there is one. */
function CanvasMessage(props: Omit<ComponentProps<typeof ViewMessage>, "emptyTitle">) {
  const isWriting = useSignal(ghost) !== null;
  return <ViewMessage {...props} emptyTitle={isWriting ? null : strings.emptyTitle} />;
}
