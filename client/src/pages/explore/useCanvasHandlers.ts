import { useCallback, useMemo, useState } from "react";
import { unbundle } from "../../model/address/view/bundles.ts";
import { keepPositions } from "../../model/address/view/keptPlaces.ts";
import {
  addToSelection,
  clearSelection,
  selectEntities,
  selectEntity,
  selectedIds,
  selectPair,
  toggleSelected,
} from "../../model/address/view/selection.ts";
import { expandEntity } from "../../model/address/view/steps.ts";
import { parseView } from "../../model/address/view/viewState.ts";
import { type ChangeView, useViewState } from "../../parts/address/useViewState.ts";
import { endsOfSelection, newDraft } from "../../parts/desk/newDraft.ts";
import { useOpenDraft } from "../../parts/desk/useOpenDraft.ts";
import type { CanvasHandlers } from "../../picture/canvas/Canvas.ts";
import type { Point } from "../../picture/canvas/elements.ts";
import type { Bundle } from "../../picture/graph/bundlesOf.ts";
import { drawnPlaces, noteTap } from "../../picture/graph/canvasSignals.ts";
import { nextOpening } from "../../picture/graph/nextOpening.ts";
import { selectionCommands } from "../../picture/graph/selectionCommands.ts";
import { shownOf } from "../../picture/graph/shownOf.ts";
import type { ViewGraph } from "../../picture/graph/viewGraph.ts";
import type { Positions } from "../../picture/placement/placeEntities.ts";
import { type Foresee, useForesight } from "./useForesight.ts";

/** What the page does besides changing the address. */
interface Beside extends Pick<CanvasHandlers, "onDrawn" | "onMenu" | "onPoint"> {
  /** The keyboard has moved these entities by this much. */
  onMovedByKeys(ids: string[], by: Point): void;
  foresee: Foresee;
}

/** Turns what the reader does on the canvas into changes of the address. */
export function useCanvasHandlers(
  graph: ViewGraph,
  { onDrawn, onMenu, onPoint, onMovedByKeys, foresee }: Beside,
): CanvasHandlers {
  const [, changeView] = useViewState();
  const openDraft = useOpenDraft();
  const foreseeOpening = useForesight(graph, foresee);
  return useMemo(() => {
    return {
      onSelectEntity(id, by) {
        if (by === "pointer") noteTap();
        // Moving with the arrow keys is reading: it leaves nothing to undo.
        changeView((now) => selectEntity(now, id), by === "keyboard" ? "replace" : "push");
      },
      onSelectPair: (a, b) => changeView((now) => selectPair(now, a, b)),
      onExpand: (id) =>
        changeView((now) => {
          const limit = nextOpening(now, id, graph);
          return limit === null ? now : expandEntity(now, id, limit);
        }),
      onApproach: foreseeOpening,
      onToggleEntity: (id) => changeView((now) => toggleSelected(now, id)),
      onSelectArea: (ids, how) =>
        changeView((now) => (how === "adding" ? addToSelection(now, ids) : selectEntities(now, ids))),
      onCommand(command) {
        if (command === "details") focusDetails();
        else if (command === "addClaim")
          openDraft(newDraft(endsOfSelection(parseView(window.location.search).selection)));
        else changeView((now) => selectionCommands[command](now, shownOf(graph, now)));
      },
      onMenu,
      onPoint,
      onMove(places, byKeys) {
        changeView((now) => keepPositions(now, places, drawnPlaces()));
        if (byKeys) onMovedByKeys([...places.keys()], byKeys);
      },
      onClear: () => changeView(clearSelection),
      onDrawn,
    };
  }, [changeView, openDraft, foreseeOpening, graph, onDrawn, onMenu, onPoint, onMovedByKeys]);
}

/** The bundles of a picture, its positions, and a way to change the view. */
interface Bundled {
  bundles: readonly Bundle[];
  positions: Positions;
  changeView: ChangeView;
}

/** Handlers for a canvas with bundles: an act on a bundle acts on all its members, and opening it unbundles it. */
export function bundleHandlers(handlers: CanvasHandlers, { bundles, positions, changeView }: Bundled): CanvasHandlers {
  if (bundles.length === 0) return handlers;
  const held = new Map(bundles.map(({ id, members }) => [id, members.map((member) => member.id)]));
  const idsOf = (id: string) => held.get(id) ?? [id];
  return {
    ...handlers,
    onSelectEntity(id, by) {
      if (!held.has(id)) return handlers.onSelectEntity(id, by);
      changeView((now) => selectEntities(now, idsOf(id)), by === "keyboard" ? "replace" : "push");
    },
    onToggleEntity(id) {
      if (!held.has(id)) return handlers.onToggleEntity(id);
      changeView((now) => {
        const selected = selectedIds(now.selection);
        const ids = idsOf(id);
        const all = ids.every((one) => selected.includes(one));
        return all
          ? selectEntities(
              now,
              selected.filter((one) => !ids.includes(one)),
            )
          : addToSelection(now, ids);
      });
    },
    onSelectArea: (ids, how) => handlers.onSelectArea(ids.flatMap(idsOf), how),
    onSelectPair(a, b) {
      if (!held.has(a) && !held.has(b)) return handlers.onSelectPair(a, b);
      // The card of several entities lists the claims among them.
      changeView((now) => selectEntities(now, [...idsOf(a), ...idsOf(b)]));
    },
    onExpand(id) {
      if (held.has(id)) changeView((now) => unbundle(now, [id]));
      else handlers.onExpand(id);
    },
    onApproach(id) {
      if (!held.has(id)) handlers.onApproach(id);
    },
    onMove(places, byKeys) {
      const moved = [...places].flatMap(([id, place]): [string, Point][] => {
        const before = positions.get(id);
        if (!held.has(id) || !before) return [[id, place]];
        return idsOf(id).flatMap((member): [string, Point][] => {
          const from = positions.get(member);
          return from ? [[member, { x: from.x + place.x - before.x, y: from.y + place.y - before.y }]] : [];
        });
      });
      handlers.onMove(new Map(moved), byKeys);
    },
  };
}

/**
 * What the arrow keys last selected on the canvas, and handlers that record it; null once the pointer has selected
 * something.
 */
export function useReached(): [reached: string | null, noting: (handlers: CanvasHandlers) => CanvasHandlers] {
  const [reached, setReached] = useState<string | null>(null);
  const noting = useCallback(
    (handlers: CanvasHandlers): CanvasHandlers => ({
      ...handlers,
      onSelectEntity(id, by) {
        setReached(by === "keyboard" ? id : null);
        handlers.onSelectEntity(id, by);
      },
    }),
    [],
  );
  return [reached, noting];
}

/** Takes the focus to what the panel says of the selection: to its first claim or, if it lists none, to the panel. */
export function focusDetails(): void {
  const panel = document.querySelector<HTMLElement>("[data-detail-panel]");
  const claim = panel?.querySelector<HTMLElement>("[data-place=selected] [data-claims]:not([hidden]) :is(a, button)");
  (claim ?? panel)?.focus();
}
