import { readBundle } from "./bundles.ts";
import { foldedId } from "./folding.ts";
import { formatStep, type Step } from "./steps.ts";
import type { ViewState } from "./viewState.ts";

/** Adds another view's steps to a view, which keeps its positions and filters, and all that it added or opened. */
export function mergeViews(view: ViewState, other: ViewState): ViewState {
  const own = new Set(view.steps.map(formatStep));
  const named = namedIn(view.steps);
  const shownThere = namedIn(other.steps);
  const [opened, openedThere] = [openedIn(view.steps), openedIn(other.steps)];
  const fresh = other.steps
    .filter((step) => !own.has(formatStep(step)))
    .map((step) => (step.neighbours > 0 ? step : { ...step, ids: step.ids.filter((id) => !named.has(id)) }))
    .filter(({ ids }) => ids.length > 0);
  const both = (shown: ReadonlySet<string>) => (pair: string) => pair.split("~").every((id) => shown.has(id));
  return {
    ...view,
    steps: [...view.steps, ...fresh],
    hidden: outOfSight([view.hidden, other.hidden], [(id) => named.has(id), (id) => shownThere.has(id)]),
    hidePairs: outOfSight([view.hidePairs, other.hidePairs], [both(named), both(shownThere)]),
    folded: outOfSight(
      [view.folded, other.folded],
      [(item) => opened.has(foldedId(item)), (item) => openedThere.has(foldedId(item))],
    ),
    bundles: [
      ...new Set([...view.bundles, ...other.bundles.filter((name) => !named.has(readBundle(name)?.anchor ?? ""))]),
    ],
  };
}

/** Everything that both views hide, or that one hides and the other does not add itself. */
function outOfSight(
  [here, there]: readonly [readonly string[], readonly string[]],
  [showsHere, showsThere]: readonly [(one: string) => boolean, (one: string) => boolean],
): string[] {
  return [
    ...here.filter((one) => there.includes(one) || !showsThere(one)),
    ...there.filter((one) => !here.includes(one) && !showsHere(one)),
  ];
}

function openedIn(steps: readonly Step[]): ReadonlySet<string> {
  return namedIn(steps.filter(({ neighbours }) => neighbours > 0));
}

/** The entities added by hand. */
function namedIn(steps: readonly Step[]): ReadonlySet<string> {
  return new Set(steps.flatMap(({ ids }) => ids));
}
