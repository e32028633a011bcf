import { type AddressParts, splitAddress } from "../splitAddress.ts";
import { drawsOtherwise } from "../view/viewDifference.ts";
import { showsView } from "../view/viewPaths.ts";
import { parseView } from "../view/viewState.ts";
import type { Trail } from "./trail.ts";

/** Something the reader did that Undo takes back, as a change between two addresses of the trail. */
export interface HistoryStep {
  from: number;
  to: number;
  before: AddressParts;
  after: AddressParts;
}

/** All steps of a trail, oldest first. Selecting and sorting are in the trail, but are not steps. */
export function stepsOf({ addresses }: Pick<Trail, "addresses">): HistoryStep[] {
  const steps: HistoryStep[] = [];
  let last: { index: number; parts: AddressParts } | null = null;
  for (const [index, address] of addresses.entries()) {
    if (address === undefined) continue;
    const parts = splitAddress(address);
    if (last && isStep(last.parts, parts)) {
      steps.push({ from: last.index, to: index, before: last.parts, after: parts });
    }
    last = { index, parts };
  }
  return steps;
}

/** The step that Undo takes back, and the one that Redo repeats. */
export function aroundOf(steps: readonly HistoryStep[], at: number): { undo?: HistoryStep; redo?: HistoryStep } {
  const undo = steps.findLast(({ to }) => to <= at);
  const redo = steps.find(({ from }) => from >= at);
  return { ...(undo ? { undo } : {}), ...(redo ? { redo } : {}) };
}

/** Whether a change of address is a step: another page, question or picture, not just reading. */
export function isStep(before: AddressParts, after: AddressParts): boolean {
  if (before.path !== after.path) return true;
  if (!showsView(after.path)) return before.query !== after.query;
  return drawsOtherwise(parseView(before.query), parseView(after.query));
}
