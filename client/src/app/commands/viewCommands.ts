import { addBundles, unbundleAll } from "../../model/address/view/bundles.ts";
import { clearFilters } from "../../model/address/view/filters.ts";
import { revealAll } from "../../model/address/view/hiding.ts";
import { clearSelection, selectedIds } from "../../model/address/view/selection.ts";
import { labelChoices, setLabels, setVerbs, type ViewState, verbChoices } from "../../model/address/view/viewState.ts";
import type { ChangeView } from "../../parts/address/useViewState.ts";
import { startNewView } from "../../parts/view/history/startNewView.ts";
import { chipsOf } from "../../picture/filters/chipsOf.ts";
import { type Bundle, bundlesAround, possibleBundles } from "../../picture/graph/bundlesOf.ts";
import { askToZoom } from "../../picture/graph/canvasSignals.ts";
import type { GroupOpening } from "../../picture/graph/openGroups.ts";
import { concernedInSight, selectionCommands } from "../../picture/graph/selectionCommands.ts";
import { type Shown, shownOf } from "../../picture/graph/shownOf.ts";
import { strings as viewStrings } from "../../picture/graph/strings.ts";
import type { ViewGraph } from "../../picture/graph/viewGraph.ts";
import { strings as historyStrings } from "../../picture/history/strings.ts";
import type { Command } from "../../ui/commands.ts";
import { strings } from "./strings.ts";

interface ViewCommandsInput {
  view: ViewState;
  changeView: ChangeView;
  /** The contents of the view, before filters. */
  graph: ViewGraph;
  /** The groups that can be opened around several selected entities. */
  groups?: readonly GroupOpening[];
}

/** Commands for a view, except those that would change nothing. */
export function viewCommands({ view, changeView, graph, groups = [] }: ViewCommandsInput): Command[] {
  const { selection, hidden, hidePairs, folded, filters, steps, labels, verbs } = view;
  const selected = selectedIds(selection);
  const shown = shownOf(graph, view);
  const concernedIds = concernedInSight(view, shown);
  const bundles = bundlesLeft(selected, view, shown);
  const onShown = (change: (now: ViewState, shown: Shown) => ViewState) => () =>
    changeView((now) => change(now, shownOf(graph, now)));
  const all: (Command & { useful: boolean })[] = [
    {
      id: "clear-selection",
      name: viewStrings.selectNothing,
      words: strings.clearWords,
      keys: "Esc",
      useful: selection !== null,
      run: () => changeView(clearSelection),
    },
    {
      id: "zoom-to-selection",
      name: viewStrings.zoomToSelection,
      words: strings.zoomWords,
      keys: "Z",
      useful: concernedIds.length > 0,
      run: () => askToZoom(concernedIds),
    },
    {
      id: "hide-selection",
      name: strings.hideSelection,
      words: strings.hideWords,
      keys: "Delete",
      useful: concernedIds.length > 0,
      run: onShown(selectionCommands.hide),
    },
    {
      id: "hide-others",
      name: strings.hideOthers,
      words: strings.hideOthersWords,
      useful: concernedIds.length > 0,
      run: onShown(selectionCommands.hideOthers),
    },
    {
      id: "select-neighbours",
      name: viewStrings.selectNeighbours,
      useful: concernedIds.length > 0,
      run: onShown(selectionCommands.selectNeighbours),
    },
    ...groups.map(({ group, fresh, there, open }) => ({
      id: `open-${group}`,
      name: viewStrings.openCounted(viewStrings.openGroup[group], viewStrings.groupCount(fresh, there)),
      useful: fresh > 0,
      run: () => changeView(open),
    })),
    {
      id: "bundle-neighbours",
      name: strings.bundleNeighbours,
      words: strings.bundleWords,
      useful: bundles.length > 0,
      run: () =>
        changeView((now) =>
          addBundles(
            now,
            bundles.map(({ id }) => id),
          ),
        ),
    },
    {
      id: "unbundle",
      name: strings.unbundle,
      words: strings.bundleWords,
      useful: view.bundles.length > 0,
      run: () => changeView(unbundleAll),
    },
    {
      id: "select-all",
      name: strings.selectAll,
      useful: steps.length > 0,
      run: onShown(selectionCommands.selectAll),
    },
    {
      id: "invert-selection",
      name: viewStrings.invert,
      useful: steps.length > 0,
      run: onShown(selectionCommands.invert),
    },
    {
      id: "show-hidden",
      name: viewStrings.reveal,
      words: strings.showWords,
      useful: hidden.length + hidePairs.length + folded.length > 0,
      run: () => changeView(revealAll),
    },
    {
      id: "clear-filters",
      name: strings.clearFilters,
      useful: chipsOf(filters).length > 0,
      run: () => changeView(clearFilters),
    },
    ...labelChoices.map((mode) => ({
      id: `labels-${mode}`,
      name: strings.labels[mode],
      words: strings.labelWords,
      useful: steps.length > 0 && mode !== labels,
      run: () => changeView((now) => setLabels(now, mode), "merge"),
    })),
    ...verbChoices.map((choice) => ({
      id: `verbs-${choice}`,
      name: strings.verbs[choice],
      words: strings.verbWords,
      useful: steps.length > 0 && choice !== verbs,
      run: () => changeView((now) => setVerbs(now, choice), "merge"),
    })),
    {
      id: "new-view",
      name: historyStrings.newView,
      words: strings.newViewWords,
      useful: steps.length > 0,
      run: () => startNewView(changeView),
    },
  ];
  return all
    .filter(({ useful }) => useful)
    .map(({ useful: _, ...command }) => ({ ...command, near: selection !== null }));
}

/** The bundles possible around the selected entity, if one is selected. */
function bundlesLeft([id, ...more]: readonly string[], view: ViewState, shown: Shown): Bundle[] {
  if (id === undefined || more.length > 0) return [];
  const around = bundlesAround(id, possibleBundles(shown, view));
  return around.filter((bundle) => !view.bundles.includes(bundle.id));
}
