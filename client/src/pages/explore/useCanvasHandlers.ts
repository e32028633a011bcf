import { useMemo } from "react";
import { keepPositions } from "../../model/address/view/keptPlaces.ts";
import {
  addToSelection,
  clearSelection,
  selectEntities,
  selectEntity,
  selectPair,
  toggleSelected,
} from "../../model/address/view/selection.ts";
import { expandEntity } from "../../model/address/view/steps.ts";
import { parseView } from "../../model/address/view/viewState.ts";
import { useViewState } from "../../parts/address/useViewState.ts";
import { endsOfSelection, newDraft } from "../../parts/desk/newDraft.ts";
import { useOpenDraft } from "../../parts/desk/useOpenDraft.ts";
import type { CanvasHandlers } from "../../picture/canvas/Canvas.ts";
import type { Point } from "../../picture/canvas/elements.ts";
import { drawnPlaces } from "../../picture/graph/drawnPlaces.ts";
import { noteTap } from "../../picture/graph/lastTap.ts";
import { nextOpening } from "../../picture/graph/nextOpening.ts";
import { selectionCommands } from "../../picture/graph/selectionCommands.ts";
import { shownOf } from "../../picture/graph/shownOf.ts";
import type { ViewGraph } from "../../picture/graph/viewGraph.ts";
import { focusDetails } from "./focusDetails.ts";
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
