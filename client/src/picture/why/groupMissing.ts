import type { Entity } from "@atlas/server/contract";
import { setAsOf, setUndated, showValue } from "../../model/address/view/filters.ts";
import { foldedId } from "../../model/address/view/folding.ts";
import type { ViewState } from "../../model/address/view/viewState.ts";
import type { Display } from "../graph/display.ts";
import type { ViewGraph } from "../graph/viewGraph.ts";
import { type Reason, whyNotShown } from "./whyNotShown.ts";

/** Entities of a view that are not shown for the same reasons. */
export interface MissingGroup {
  entities: Entity[];
  reasons: Reason[];
}

/** Groups the entities that a view does not show by reason, largest group first. */
export function groupMissing(entities: readonly Entity[], graph: ViewGraph, display: Display): MissingGroup[] {
  const groups = new Map<string, MissingGroup>();
  for (const entity of entities) {
    const reasons = rootsOf(whyNotShown(display, graph, entity.id));
    if (reasons.length === 0) continue;
    // Reasons that differ for each entity, such as its date or hiding it by hand, do not split groups.
    const key = JSON.stringify(reasons.map((reason) => (isOneByOne(reason) ? reason.by : reason)));
    const group = groups.get(key);
    if (group) groups.set(key, { entities: [...group.entities, entity], reasons: [...group.reasons, ...reasons] });
    else groups.set(key, { entities: [entity], reasons });
  }
  return [...groups.values()]
    .map((group) => ({ ...group, reasons: withoutRepeats(group.reasons) }))
    .sort((a, b) => b.entities.length - a.entities.length);
}

export function countMissing(groups: readonly MissingGroup[]): number {
  return groups.reduce((sum, { entities }) => sum + entities.length, 0);
}

function isOneByOne({ by }: Reason): boolean {
  return by === "date" || by === "hidden";
}

/** Equal reasons, and a date, need lifting only once. */
function withoutRepeats(reasons: readonly Reason[]): Reason[] {
  const unlike = new Map(reasons.map((reason) => [reason.by === "date" ? reason.by : JSON.stringify(reason), reason]));
  return [...unlike.values()];
}

/** The missing neighbours of an entity: those in the view but not shown, and those outside it. */
interface MissingNeighbours {
  groups: MissingGroup[];
  inView: number;
  notShown: number;
  notInView: number;
}

/** Finds missing neighbours of an entity; null if the view does not have it. */
export function neighboursMissing(graph: ViewGraph, display: Display, id: string): MissingNeighbours | null {
  const entity = graph.entities.find((one) => one.id === id);
  if (!entity) return null;
  const ids = new Set(
    graph.claims
      .filter(({ subject, object }) => subject === id || object === id)
      .map(({ subject, object }) => (subject === id ? object : subject)),
  );
  const groups = groupMissing(
    graph.entities.filter((one) => ids.has(one.id)),
    graph,
    display,
  );
  return {
    groups,
    inView: ids.size,
    notShown: countMissing(groups),
    notInView: Math.max(0, entity.neighbour_count - ids.size),
  };
}

/** Lifts one reason, and nothing else. */
export function liftReason(view: ViewState, reason: Reason): ViewState {
  switch (reason.by) {
    case "hidden":
      return { ...view, hidden: view.hidden.filter((id) => id !== reason.id) };
    case "folded":
      return { ...view, folded: view.folded.filter((item) => !reason.into.includes(foldedId(item))) };
    case "line":
      return { ...view, hidePairs: view.hidePairs.filter((pair) => pair !== reason.pair) };
    case "facet":
      return reason.values.reduce((lifted, value) => showValue(lifted, reason.facet, value), view);
    case "date":
      return setAsOf(view, null);
    case "undated":
      return setUndated(view, true);
    default:
      return liftAll(view, reason.reasons);
  }
}

export function liftAll(view: ViewState, reasons: readonly Reason[]): ViewState {
  return reasons.reduce(liftReason, view);
}

/** The reasons that can be lifted: those behind derived ones. */
export function rootsOf(reasons: readonly Reason[]): Reason[] {
  return reasons.flatMap((reason) => ("reasons" in reason ? rootsOf(reason.reasons) : reason));
}
