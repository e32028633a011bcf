import { isAnalysis } from "../../model/address/pages/analysisAddress.ts";
import { PATHS_PATH } from "../../model/address/pages/finderState.ts";
import type { HistoryStep } from "../../model/address/undo/historySteps.ts";
import { drawsOtherwise } from "../../model/address/view/viewDifference.ts";
import { BRIEFING_PATH, EXPLORE_PATH, showsView, TABLE_PATH } from "../../model/address/view/viewPaths.ts";
import { emptyView, parseView } from "../../model/address/view/viewState.ts";
import { describeChange } from "./describeChange.ts";
import type { NameOf } from "./named.ts";
import { strings } from "./strings.ts";

/** The name of a step: what it did to the view, or the page it led to. */
export function describeStep({ before, after }: Pick<HistoryStep, "before" | "after">, nameOf: NameOf): string {
  if (!showsView(after.path)) return before.path === after.path ? strings.askedPath : toPage(after.path);
  const view = parseView(after.query);
  // A page without a view is left for an empty one, or for the view before it.
  const from = showsView(before.path) ? parseView(before.query) : emptyView;
  return before.path === after.path || drawsOtherwise(from, view)
    ? describeChange(from, view, nameOf)
    : toPage(after.path);
}

function toPage(path: string): string {
  const names: Record<string, string> = {
    "/": strings.toStart,
    [EXPLORE_PATH]: strings.toExplore,
    [TABLE_PATH]: strings.toTable,
    [PATHS_PATH]: strings.toPaths,
    [BRIEFING_PATH]: strings.toBriefing,
  };
  return names[path] ?? (isAnalysis(path) ? strings.toAnalysis : strings.toPage);
}

/** The reader's place among the steps. */
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
