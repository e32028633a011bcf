import type { Entity } from "@atlas/server/contract";
import { useMemo } from "react";
import type { CanvasHandlers, DrawnPicture } from "../canvas/Canvas.ts";
import { useViewState } from "../url/useViewState.ts";
import {
  clearSelection,
  expandEntity,
  hideEntities,
  openedNeighbours,
  selectEntity,
  selectPair,
} from "../url/viewChanges.ts";
import { MAX_NEIGHBOURS_PER_STEP, NEIGHBOURS_PER_STEP, type ViewState } from "../url/viewState.ts";

/** What the reader does on the canvas, as changes of the address. */
export function useCanvasHandlers(
  entities: readonly Entity[],
  onDrawn: (picture: DrawnPicture) => void,
): CanvasHandlers {
  const [, changeView] = useViewState();
  return useMemo(
    () => ({
      onSelectEntity(id, by) {
        // Going about with the arrow keys is looking, not doing: it leaves no steps to undo.
        changeView((view) => selectEntity(view, id), by === "keyboard" ? "replace" : "push");
      },
      onSelectPair: (a, b) => changeView((view) => selectPair(view, a, b)),
      onExpand: (id) => changeView((view) => openMore(view, id, entities)),
      onHide: (id) => changeView((view) => hideEntities(view, [id])),
      onClear: () => changeView(clearSelection),
      onDrawn,
    }),
    [changeView, entities, onDrawn],
  );
}

/** Opens the next neighbours of an entity, as long as there are any. */
function openMore(view: ViewState, id: string, entities: readonly Entity[]): ViewState {
  const opened = openedNeighbours(view, id);
  const all = entities.find((entity) => entity.id === id)?.neighbour_count ?? MAX_NEIGHBOURS_PER_STEP;
  if (opened >= Math.min(all, MAX_NEIGHBOURS_PER_STEP)) return view;
  return expandEntity(view, id, Math.min(opened + NEIGHBOURS_PER_STEP, MAX_NEIGHBOURS_PER_STEP));
}
