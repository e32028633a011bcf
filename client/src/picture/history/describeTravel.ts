import type { HistoryStep } from "../../model/address/undo/historySteps.ts";
import { describeStep } from "./describeStep.ts";
import type { NameOf } from "./named.ts";
import { strings } from "./strings.ts";

/** Where the reader is among the steps. */
interface Position {
  at: number;
  steps: readonly HistoryStep[];
}

/** Names the steps undone or redone between two entries of the history; null if there are none. */
export function describeTravel(before: Position, after: Position, nameOf: NameOf): string | null {
  const back = after.at < before.at;
  // A step that did not exist before is new, not redone.
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

/** The last step. A new one after an undo has the same number, but leads elsewhere. */
function lastOf({ steps }: Position): string {
  return JSON.stringify(steps.at(-1) ?? null);
}
