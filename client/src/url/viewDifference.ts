import type { ViewState } from "./viewState.ts";

/** What a reader looks at, as against what is drawn: Undo passes over changes of these alone. */
const reading: ReadonlySet<string> = new Set(["selection", "tab", "sort", "pin", "pinned", "src", "source"]);

/** Names of the parts in which two views differ. */
export function changedParts(before: ViewState, after: ViewState): (keyof ViewState)[] {
  // Keys of an object of this type are the keys of the type.
  const parts = Object.keys(after) as (keyof ViewState)[];
  return parts.filter((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]));
}

/** Whether two views draw different pictures. */
export function drawsOtherwise(before: ViewState, after: ViewState): boolean {
  return changedParts(before, after).some((part) => !reading.has(part));
}
