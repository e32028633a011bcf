import { type Along, isSameAlong } from "./along.ts";
import { addEntity, expandEntity } from "./viewChanges.ts";
import { NEIGHBOURS_PER_STEP, type ViewState } from "./viewState.ts";

/** Most entities whose neighbours are opened at once: more would be a picture that nobody can read. */
export const MOST_OPENED_AT_ONCE = 20;

/** Opens the best neighbours of each of these entities, one step each, so that they come to stand around it. */
export function expandEach(view: ViewState, ids: readonly string[]): ViewState {
  const opened = ids.slice(0, MOST_OPENED_AT_ONCE);
  return opened.reduce((before, id) => expandEntity(before, id, NEIGHBOURS_PER_STEP), view);
}

/** Opens the best neighbours of an entity along one kind of claim; no step is added where as many are open. */
export function expandAlong(
  view: ViewState,
  id: string,
  { along, howMany }: { along: Along; howMany: number },
): ViewState {
  const seen = addEntity({ ...view, folded: view.folded.filter((other) => other !== id) }, id);
  if (openedAlong(view, id, along) >= howMany) return seen;
  return { ...seen, steps: [...seen.steps, { ids: [id], neighbours: howMany, along }] };
}

/** Number of neighbours of an entity that were opened along one kind of claim. */
export function openedAlong({ steps }: Pick<ViewState, "steps">, id: string, along: Along): number {
  const such = steps.filter((step) => step.ids.includes(id) && isSameAlong(step.along, along));
  return Math.max(0, ...such.map(({ neighbours }) => neighbours));
}

/** Whether any opening of an entity brought neighbours, along all kinds of claims or one. */
export function isOpened({ steps }: Pick<ViewState, "steps">, id: string): boolean {
  return steps.some(({ ids, neighbours }) => neighbours > 0 && ids.includes(id));
}
