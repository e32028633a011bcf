import type { Neighbours } from "@atlas/server/contract";
import type { Step, ViewState } from "../../url/view/viewState.ts";
import { openingsOf } from "./graphOfSteps.ts";
import type { ViewGraph } from "./viewGraph.ts";

/** For each entity that was opened all neighbours that this brought, also those that were there before. */
export type Opened = ReadonlyMap<string, readonly string[]>;

/** What each opening brought. The answers stand in the order of `openingsOf`. */
export function openedOf(steps: readonly Step[], answers: readonly (Neighbours | undefined)[]): Opened {
  const opened = new Map<string, string[]>();
  for (const [index, { id }] of openingsOf(steps).entries()) {
    const brought = (answers[index]?.entities ?? []).map((entity) => entity.id).filter((other) => other !== id);
    opened.set(id, [...(opened.get(id) ?? []), ...brought]);
  }
  return opened;
}

/**
 * What collapsing puts out of sight: what was brought only by openings that are collapsed. What the reader added or
 * opened by itself stays, and so does what another opening brought too.
 */
export function foldedAway(
  { opened }: Pick<ViewGraph, "opened">,
  { folded, steps }: Pick<ViewState, "folded" | "steps">,
): ReadonlySet<string> {
  if (folded.length === 0) return new Set();
  const kept = new Set(steps.flatMap(({ ids }) => ids));
  for (const [id, brought] of opened) {
    if (!folded.includes(id)) for (const other of brought) kept.add(other);
  }
  const gone = folded.flatMap((id) => opened.get(id) ?? []);
  return new Set(gone.filter((id) => !kept.has(id)));
}
