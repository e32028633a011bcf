import type { Entity } from "@atlas/server/contract";
import type { Display } from "../display.ts";
import type { ViewGraph } from "../viewGraph.ts";
import { rootsOf } from "./liftReason.ts";
import { type Reason, whyNotShown } from "./whyNotShown.ts";

/** Neighbours of one entity that are in the view and not shown, together with those kept away by the same. */
export interface MissingGroup {
  entities: Entity[];
  reasons: Reason[];
}

/** What is missing around an entity: neighbours that the view has but does not show, and those that it does not have. */
export interface MissingNeighbours {
  groups: MissingGroup[];
  inView: number;
  notShown: number;
  notInView: number;
}

/** Looks around an entity for neighbours that are missing; null where the view does not have it. */
export function neighboursMissing(graph: ViewGraph, display: Display, id: string): MissingNeighbours | null {
  const entity = graph.entities.find((one) => one.id === id);
  if (!entity) return null;
  const ids = new Set(
    graph.claims
      .filter(({ subject, object }) => subject === id || object === id)
      .map(({ subject, object }) => (subject === id ? object : subject)),
  );
  const groups = new Map<string, MissingGroup>();
  for (const neighbour of graph.entities.filter((one) => ids.has(one.id))) {
    const reasons = rootsOf(whyNotShown(display, graph, neighbour.id));
    if (reasons.length === 0) continue;
    // That each of them begins on a day of its own makes no group.
    const key = JSON.stringify(reasons.map((reason) => (reason.by === "date" ? reason.by : reason)));
    const group = groups.get(key);
    if (group) group.entities.push(neighbour);
    else groups.set(key, { entities: [neighbour], reasons });
  }
  const all = [...groups.values()].sort((a, b) => b.entities.length - a.entities.length);
  return {
    groups: all,
    inView: ids.size,
    notShown: all.reduce((sum, { entities }) => sum + entities.length, 0),
    notInView: Math.max(0, entity.neighbour_count - ids.size),
  };
}
