import { EXPLORE_PATH } from "../../../url/view/viewPaths.ts";
import { emptyView, formatView } from "../../../url/view/viewState.ts";

/** Address of the canvas with these entities and the claims among them; null if there are none. */
export function viewOfEntities(ids: readonly string[]): string | null {
  if (ids.length === 0) return null;
  return `${EXPLORE_PATH}?${formatView({ ...emptyView, steps: [{ ids: [...ids], neighbours: 0 }] })}`;
}
