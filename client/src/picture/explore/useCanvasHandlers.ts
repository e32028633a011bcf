import { useMemo } from "react";
import { endsOfSelection, newDraft } from "../../desk/common/newDraft.ts";
import { useOpenDraft } from "../../desk/common/useOpenDraft.ts";
import { useViewState } from "../../url/useViewState.ts";
import { keepPositions } from "../../url/view/keptPlaces.ts";
import {
  addToSelection,
  clearSelection,
  selectEntities,
  selectEntity,
  selectPair,
  toggleSelected,
} from "../../url/view/selection.ts";
import { expandEntity } from "../../url/view/steps.ts";
import { parseView } from "../../url/view/viewState.ts";
import type { CanvasHandlers } from "../canvas/Canvas.ts";
import type { Point } from "../canvas/elements.ts";
import { drawnPlaces } from "../graph/drawnPlaces.ts";
import { noteTap } from "../graph/lastTap.ts";
import { nextOpening } from "../graph/nextOpening.ts";
import { selectionCommands } from "../graph/selectionCommands.ts";
import { shownOf } from "../graph/shownOf.ts";
import type { ViewGraph } from "../graph/viewGraph.ts";
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
