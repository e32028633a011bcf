import type { Neighbours } from "@atlas/server/contract";
import type { Step } from "../../url/view/steps.ts";
import type { ViewState } from "../../url/view/viewState.ts";
import { openingsOf } from "./graphOfSteps.ts";
import type { ViewGraph } from "./viewGraph.ts";

/** For each opened entity all neighbours that this brought, including those that were there before. */
export type Opened = ReadonlyMap<string, readonly string[]>;

/** What each opening brought. `answers` are in the order of `openingsOf`. */
export function openedOf(steps: readonly Step[], answers: readonly (Neighbours | undefined)[]): Opened {
  const opened = new Map<string, string[]>();
  for (const [index, { id }] of openingsOf(steps).entries()) {
    const brought = (answers[index]?.entities ?? []).map((entity) => entity.id).filter((other) => other !== id);
    opened.set(id, [...(opened.get(id) ?? []), ...brought]);
  }
  return opened;
}

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
  for (const [id, brought] of opened) {
    if (!folded.includes(id)) for (const other of brought) kept.add(other);
  }
  const gone = folded.flatMap((id) => opened.get(id) ?? []);
  return new Set(gone.filter((id) => !kept.has(id)));
}
