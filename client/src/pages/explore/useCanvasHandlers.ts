import { useMemo, useState } from "react";
import { unbundle } from "../../model/address/view/bundles.ts";
import { keepPositions } from "../../model/address/view/keptPlaces.ts";
import {
  addToSelection,
  clearSelection,
  selectEntities,
  selectedIds,
  selectPair,
} from "../../model/address/view/selection.ts";
import { expandEntity } from "../../model/address/view/steps.ts";
import { parseView, type ViewState } from "../../model/address/view/viewState.ts";
import { entityName } from "../../model/words/entityName.ts";
import { useViewState } from "../../parts/address/useViewState.ts";
import { endsOfSelection, newDraft } from "../../parts/desk/newDraft.ts";
import { useOpenDraft } from "../../parts/desk/useOpenDraft.ts";
import type { CanvasHandlers } from "../../picture/canvas/Canvas.ts";
import type { Point } from "../../picture/canvas/elements.ts";
import { drawnPlaces, noteTap } from "../../picture/graph/canvasSignals.ts";
import { nextOpening } from "../../picture/graph/nextOpening.ts";
import { selectionCommands } from "../../picture/graph/selectionCommands.ts";
import { shownOf } from "../../picture/graph/shownOf.ts";
import type { ViewGraph } from "../../picture/graph/viewGraph.ts";
import { strings as historyStrings } from "../../picture/history/strings.ts";
import { strings } from "./strings.ts";
import type { Explored } from "./useExplored.ts";
import { useForesight } from "./useForesight.ts";

type PageHandlers = Pick<CanvasHandlers, "onDrawn" | "onMenu" | "onPoint">;

interface CanvasControl {
  handlers: CanvasHandlers;
  /** The entity that the arrow keys last selected; null once the pointer has selected something. */
  reached: string | null;
  /** The last move by keyboard, in words. */
  moved: string;
}

/**
 * Turns what the reader does on the canvas into changes of the address. An act on a bundle acts on all its members, and
 * opening it unbundles it.
 */
export function useCanvasHandlers(
  { graph, scene: { positions }, bundles, foresee }: Explored,
  { onDrawn, onMenu, onPoint }: PageHandlers,
): CanvasControl {
  const [, changeView] = useViewState();
  const openDraft = useOpenDraft();
  const foreseeOpening = useForesight(graph, foresee);
  const [reached, setReached] = useState<string | null>(null);
  const [moved, setMoved] = useState("");
  const handlers = useMemo((): CanvasHandlers => {
    const members = new Map(bundles.map((bundle) => [bundle.id, bundle.members.map(({ id }) => id)]));
    const idsOf = (id: string) => members.get(id) ?? [id];
    const placesOf = ([id, place]: [string, Point]): [string, Point][] => {
      const before = positions.get(id);
      if (!members.has(id) || !before) return [[id, place]];
      return idsOf(id).flatMap((member): [string, Point][] => {
        const from = positions.get(member);
        return from ? [[member, { x: from.x + place.x - before.x, y: from.y + place.y - before.y }]] : [];
      });
    };
    return {
      onSelectEntity(id, by) {
        if (by === "pointer") noteTap();
        setReached(by === "keyboard" ? id : null);
        // Moving with the arrow keys is reading: it leaves nothing to undo.
        changeView((now) => selectEntities(now, idsOf(id)), by === "keyboard" ? "replace" : "push");
      },
      onSelectPair(a, b) {
        const bundled = members.has(a) || members.has(b);
        // The card of several entities lists the claims among them.
        changeView((now) => (bundled ? selectEntities(now, [...idsOf(a), ...idsOf(b)]) : selectPair(now, a, b)));
      },
      onExpand: (id) => changeView((now) => (members.has(id) ? unbundle(now, [id]) : opened(now, id, graph))),
      onApproach(id) {
        if (!members.has(id)) foreseeOpening(id);
      },
      onToggleEntity: (id) => changeView((now) => toggled(now, idsOf(id))),
      onSelectArea(areaIds, how) {
        const ids = areaIds.flatMap(idsOf);
        changeView((now) => (how === "adding" ? addToSelection(now, ids) : selectEntities(now, ids)));
      },
      onCommand(command) {
        if (command === "details") focusDetails();
        else if (command === "addClaim")
          openDraft(newDraft(endsOfSelection(parseView(window.location.search).selection)));
        else changeView((now) => selectionCommands[command](now, shownOf(graph, now)));
      },
      onMenu,
      onPoint,
      onMove(drawn, byKeys) {
        const places = new Map([...drawn].flatMap(placesOf));
        changeView((now) => keepPositions(now, places, drawnPlaces()));
        if (byKeys) setMoved(movedText([...places.keys()], byKeys, graph));
      },
      onClear: () => changeView(clearSelection),
      onDrawn,
    };
  }, [changeView, openDraft, foreseeOpening, graph, positions, bundles, onDrawn, onMenu, onPoint]);
  return { handlers, reached, moved };
}

function opened(view: ViewState, id: string, graph: ViewGraph): ViewState {
  const limit = nextOpening(view, id, graph);
  return limit === null ? view : expandEntity(view, id, limit);
}

/** Adds what an entity or bundle stands for to the selection, or removes it if all of it is selected. */
function toggled(view: ViewState, ids: readonly string[]): ViewState {
  const selected = selectedIds(view.selection);
  if (!ids.every((id) => selected.includes(id))) return addToSelection(view, ids);
  return selectEntities(
    view,
    selected.filter((id) => !ids.includes(id)),
  );
}

function movedText(ids: readonly string[], { x, y }: Point, { entities }: ViewGraph): string {
  const entity = entities.find(({ id }) => id === ids[0]);
  const who = ids.length > 1 ? historyStrings.entities(ids.length) : entity ? entityName(entity) : "";
  const parts = [
    ...(x === 0 ? [] : [x > 0 ? strings.toTheRight(x) : strings.toTheLeft(-x)]),
    ...(y === 0 ? [] : [y > 0 ? strings.down(y) : strings.up(-y)]),
  ];
  return strings.movedBy(who, parts);
}

/** Takes the focus to what the panel says of the selection: to its first claim or, if it lists none, to the panel. */
export function focusDetails(): void {
  const panel = document.querySelector<HTMLElement>("[data-detail-panel]");
  const claim = panel?.querySelector<HTMLElement>("[data-place=selected] [data-claims]:not([hidden]) :is(a, button)");
  (claim ?? panel)?.focus();
}
