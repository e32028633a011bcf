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
