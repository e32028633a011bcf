import type { Entity } from "@atlas/server/contract";
import type { Display } from "../graph/display.ts";
import type { ViewGraph } from "../graph/viewGraph.ts";
import { rootsOf } from "./liftReason.ts";
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

/** The number of entities in some groups. */
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
