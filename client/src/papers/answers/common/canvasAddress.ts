import { layOut } from "../../../model/address/view/keptPlaces.ts";
import type { Selection } from "../../../model/address/view/selection.ts";
import { NEIGHBOURS_PER_STEP } from "../../../model/address/view/steps.ts";
import { EXPLORE_PATH } from "../../../model/address/view/viewPaths.ts";
import { emptyView, formatView, type ViewState } from "../../../model/address/view/viewState.ts";
import type { Analysis } from "./Analysis.ts";

/** Address of the canvas with only these entities and the claims among them. */
export function canvasAddress(ids: readonly string[], selection: Selection | null = null, neighbours = 0): string {
  return `${EXPLORE_PATH}?${formatView({ ...emptyView, steps: [{ ids: [...ids], neighbours }], selection })}`;
}

/** Address of the canvas with an entity, selected, among its neighbours. */
export function entityAddress(id: string): string {
  return canvasAddress([id], { kind: "entity", id }, NEIGHBOURS_PER_STEP);
}

/** Entities. More would overwhelm the reader and slow the canvas. */
export const MOST_SHOWN = 300;

/** Entities up to which a picture is read as well without columns. */
const MOST_PLAIN = 24;

/** The same view as it opens on the canvas: one of owners as their chart, a large one on goods as a chain. */
export function openedView(
  view: ViewState,
  { onGoods = false, owned }: Pick<Analysis, "onGoods" | "owned">,
): ViewState {
  if (owned !== undefined) return layOut({ ...view, selection: { kind: "entity", id: owned } }, "ownership");
  const count = view.steps.reduce((sum, { ids }) => sum + ids.length, 0);
  return onGoods && count > MOST_PLAIN ? layOut(view, "chain") : view;
}

/**
 * A view of both ends of every claim in an analysis, context included; null if there are none, or more than MOST_SHOWN. Of an
 * answer that leads a briefing, whatever its size, the first of them.
 */
export function analysisView({
  claims,
  context = [],
  entities,
  leads,
  heldBack,
}: Pick<Analysis, "claims" | "context" | "entities" | "leads" | "heldBack">): ViewState | null {
  const ids = [
    ...new Set([...entities, ...[...claims, ...context].flatMap(({ subject, object }) => [subject, object])]),
  ];
  if (ids.length === 0 || (ids.length > MOST_SHOWN && !leads)) return null;
  return { ...emptyView, ...heldBack, steps: [{ ids: ids.slice(0, MOST_SHOWN), neighbours: 0 }] };
}
