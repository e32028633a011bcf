import type { Command } from "../ui/commands.ts";
import type { ChangeView } from "../url/useViewState.ts";
import { clearSelection, hideEntities, setLabels, showHidden } from "../url/viewChanges.ts";
import { emptyView, labelModes, type ViewState } from "../url/viewState.ts";
import { strings } from "./strings.ts";

/** What can be done to a view by name; what would change nothing is left out. */
export function viewCommands(view: ViewState, changeView: ChangeView): Command[] {
  const { selection, hidden, steps, labels } = view;
  const selected = selection?.kind === "entity" ? [selection.id] : [];
  const all: (Command & { useful: boolean })[] = [
    {
      id: "clear-selection",
      name: strings.clearSelection,
      words: strings.clearWords,
      keys: "Esc",
      useful: selection !== null,
      run: () => changeView(clearSelection),
    },
    {
      id: "hide-selection",
      name: strings.hideSelection,
      words: strings.hideWords,
      keys: "Delete",
      useful: selected.length > 0,
      run: () => changeView((now) => hideEntities(now, selected)),
    },
    {
      id: "show-hidden",
      name: strings.showHidden,
      words: strings.showWords,
      useful: hidden.length > 0,
      run: () => changeView(showHidden),
    },
    ...labelModes.map((mode) => ({
      id: `labels-${mode}`,
      name: strings.labels[mode],
      words: strings.labelWords,
      useful: steps.length > 0 && mode !== labels,
      run: () => changeView((now) => setLabels(now, mode), "replace"),
    })),
    {
      id: "clear-canvas",
      name: strings.clearCanvas,
      words: strings.clearCanvasWords,
      useful: steps.length > 0,
      run: () => changeView(({ labels: kept }) => ({ ...emptyView, labels: kept })),
    },
  ];
  return all.filter(({ useful }) => useful).map(({ useful: _, ...command }) => command);
}
