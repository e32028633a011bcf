import { EXPLORE_PATH } from "../../../url/view/viewPaths.ts";
import { emptyView, formatView } from "../../../url/view/viewState.ts";

/** The address at which some entities stand on the canvas, with what is among them; null of none. */
export function viewOfEntities(ids: readonly string[]): string | null {
  if (ids.length === 0) return null;
  return `${EXPLORE_PATH}?${formatView({ ...emptyView, steps: [{ ids: [...ids], neighbours: 0 }] })}`;
}
