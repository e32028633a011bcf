import { foldsOpening } from "../../model/address/view/folding.ts";
import type { ViewState } from "../../model/address/view/viewState.ts";
import type { Opening } from "./graphOfSteps.ts";
import type { ViewGraph } from "./viewGraph.ts";

/** Each opening with all neighbours that it brought, including those that were there before. */
export type Opened = readonly (Opening & { brought: readonly string[] })[];

/**
 * What collapsing hides: entities brought only by collapsed openings. What the reader added, opened, or brought by
 * another opening stays.
 */
export function foldedAway(
  { opened }: Pick<ViewGraph, "opened">,
  { folded, steps }: Pick<ViewState, "folded" | "steps">,
): ReadonlySet<string> {
  if (folded.length === 0) return new Set();
  const kept = new Set(steps.flatMap(({ ids }) => ids));
  const gone = opened.filter((opening) => foldsOpening({ folded }, opening));
  for (const opening of opened) if (!gone.includes(opening)) for (const id of opening.brought) kept.add(id);
  return new Set(gone.flatMap(({ brought }) => brought).filter((id) => !kept.has(id)));
}
