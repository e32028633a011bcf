import type { Selection } from "../../../model/address/view/selection.ts";
import { NEIGHBOURS_PER_STEP } from "../../../model/address/view/steps.ts";
import { EXPLORE_PATH } from "../../../model/address/view/viewPaths.ts";
import { emptyView, formatView } from "../../../model/address/view/viewState.ts";

/** Address of the canvas with only these entities and the claims among them. */
export function canvasAddress(ids: readonly string[], selection: Selection | null = null, neighbours = 0): string {
  return `${EXPLORE_PATH}?${formatView({ ...emptyView, steps: [{ ids: [...ids], neighbours }], selection })}`;
}

/** Address of the canvas with an entity, selected, among its neighbours. */
export function entityAddress(id: string): string {
  return canvasAddress([id], { kind: "entity", id }, NEIGHBOURS_PER_STEP);
}
