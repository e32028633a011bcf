import type { HistoryStep } from "../../url/undo/historySteps.ts";
import { describeStep } from "./describeStep.ts";
import type { NameOf } from "./named.ts";
import { strings } from "./strings.ts";

/** Where the reader is among the steps. */
interface Position {
  at: number;
  steps: readonly HistoryStep[];
}

/** Says which steps going from one entry of the history to another has undone or done again; null where it was none. */
export function describeTravel(before: Position, after: Position, nameOf: NameOf): string | null {
  const back = after.at < before.at;
  // A step that was not there before is new: it was done, and not done again.
  if (!back && lastOf(after) !== lastOf(before)) return null;
  const passed = after.steps.filter(
    ({ to }) => to > Math.min(before.at, after.at) && to <= Math.max(before.at, after.at),
  );
  const [first, ...more] = passed;
  if (!first) return null;
  if (more.length > 0) return back ? strings.undoneSteps(passed.length) : strings.redoneSteps(passed.length);
  const name = describeStep(first, nameOf);
  return back ? strings.undone(name) : strings.redone(name);
}

/** The last step there is. A new one after an undone one has its number, but leads elsewhere. */
function lastOf({ steps }: Position): string {
  return JSON.stringify(steps.at(-1) ?? null);
}
