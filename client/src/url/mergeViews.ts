import { readBundle } from "./bundles.ts";
import { formatStep, type Step } from "./steps.ts";
import type { ViewState } from "./viewState.ts";

/**
 * A view with what another shows beside it: the other's steps come after its own. All that is there stays where it is,
 * filtered as it is; what the other hides goes out of sight only where this view did not put it there.
 */
export function mergeViews(view: ViewState, other: ViewState): ViewState {
  const own = new Set(view.steps.map(formatStep));
  const named = namedIn(view.steps);
  const shownThere = namedIn(other.steps);
  const fresh = other.steps
    .filter((step) => !own.has(formatStep(step)))
    .map((step) => (step.neighbours > 0 ? step : { ...step, ids: step.ids.filter((id) => !named.has(id)) }))
    .filter(({ ids }) => ids.length > 0);
  const hiddenThere = new Set(other.hidden);
  return {
    ...view,
    steps: [...view.steps, ...fresh],
    hidden: [
      ...view.hidden.filter((id) => hiddenThere.has(id) || !shownThere.has(id)),
      ...other.hidden.filter((id) => !named.has(id) && !view.hidden.includes(id)),
    ],
    bundles: [
      ...new Set([...view.bundles, ...other.bundles.filter((name) => !named.has(readBundle(name)?.anchor ?? ""))]),
    ],
  };
}

/** The entities that a reader put into a view herself. */
function namedIn(steps: readonly Step[]): ReadonlySet<string> {
  return new Set(steps.flatMap(({ ids }) => ids));
}
