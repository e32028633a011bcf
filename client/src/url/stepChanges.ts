import { expandEntity } from "./viewChanges.ts";
import { NEIGHBOURS_PER_STEP, type ViewState } from "./viewState.ts";

/** Most entities whose neighbours are opened at once: more would be a picture that nobody can read. */
export const MOST_OPENED_AT_ONCE = 20;

/** Opens the best neighbours of each of these entities, one step each, so that they come to stand around it. */
export function expandEach(view: ViewState, ids: readonly string[]): ViewState {
  const opened = ids.slice(0, MOST_OPENED_AT_ONCE);
  return opened.reduce((before, id) => expandEntity(before, id, NEIGHBOURS_PER_STEP), view);
}
