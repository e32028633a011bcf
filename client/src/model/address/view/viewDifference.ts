import type { ViewState } from "./viewState.ts";

/** Parts of a view that are read, not drawn: Undo skips changes of these alone. */
const reading: ReadonlySet<keyof ViewState> = new Set(["selection", "pinned", "tab", "sort", "keyPoints"]);

/** Names of the parts in which two views differ. */
export function changedParts(before: ViewState, after: ViewState): (keyof ViewState)[] {
  // The keys of an object of this type are the keys of the type.
  const parts = Object.keys(after) as (keyof ViewState)[];
  return parts.filter((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]));
}

/** Whether two views draw different pictures. */
export function drawsOtherwise(before: ViewState, after: ViewState): boolean {
  return changedParts(before, after).some((part) => !reading.has(part));
}

/** Whether a change of address continues the last one: both change the same keys and no others. */
export function goesOn(before: string, now: string, next: string): boolean {
  const last = changedKeys(before, now);
  return last.length > 0 && last.join() === changedKeys(now, next).join();
}

function changedKeys(before: string, after: string): string[] {
  const [one, other] = [new URLSearchParams(before), new URLSearchParams(after)];
  return [...new Set([...one.keys(), ...other.keys()])].filter((key) => one.get(key) !== other.get(key)).sort();
}

/** The view with parts that equal another's replaced by those very objects, so that what follows from them is kept. */
export function withSharedParts(view: ViewState, other: ViewState): ViewState {
  return {
    ...view,
    steps: shared(view.steps, other.steps),
    bundles: shared(view.bundles, other.bundles),
    selection: shared(view.selection, other.selection),
    layout: shared(view.layout, other.layout),
    kept: shared(view.kept, other.kept),
    keyPoints: shared(view.keyPoints, other.keyPoints),
  };
}

function shared<Part>(part: Part, other: Part): Part {
  return JSON.stringify(part) === JSON.stringify(other) ? other : part;
}
