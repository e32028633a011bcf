import { type Selection, selectionWithout } from "./selection.ts";
import {
  type LabelChoice,
  NEIGHBOURS_PER_STEP,
  type Sort,
  type Step,
  type TableTab,
  type ViewState,
} from "./viewState.ts";

/** Puts an entity on the canvas, or shows it again where it was hidden. */
export function addEntity(view: ViewState, id: string): ViewState {
  const known = view.steps.some((step) => step.ids.includes(id));
  return { ...view, ...shown(view, id), steps: known ? view.steps : [...view.steps, { ids: [id], neighbours: 0 }] };
}

/** Puts entities on the canvas together, as one step; those that are there already stay where they are. */
export function addTogether(view: ViewState, ids: readonly string[]): ViewState {
  const fresh = ids.filter((id) => !view.steps.some((step) => step.ids.includes(id)));
  const steps = fresh.length === 0 ? view.steps : [...view.steps, { ids: fresh, neighbours: 0 }];
  return { ...view, hidden: view.hidden.filter((id) => !ids.includes(id)), steps };
}

/** Opens the first `howMany` neighbours of an entity, also where it is collapsed; no step is added where as many are open. */
export function expandEntity(view: ViewState, id: string, howMany = NEIGHBOURS_PER_STEP): ViewState {
  const unfolded = { ...view, ...shown(view, id), folded: view.folded.filter((other) => other !== id) };
  if (openedNeighbours(view, id) >= howMany) return unfolded;
  const step: Step = { ids: [id], neighbours: howMany };
  return { ...unfolded, steps: [...view.steps, step] };
}

/** Number of neighbours of an entity that the steps have opened along all kinds of claims. */
export function openedNeighbours(view: ViewState, id: string): number {
  return Math.max(
    0,
    ...view.steps.filter(({ ids, along }) => ids.includes(id) && along === undefined).map((step) => step.neighbours),
  );
}

/** Takes entities out of sight, and out of the selection; what else is drawn stays where it is. */
export function hideEntities(view: ViewState, ids: readonly string[]): ViewState {
  const hidden = [...new Set([...view.hidden, ...ids])];
  return { ...view, hidden, selection: selectionWithout(view.selection, hidden) };
}

/** Shows again everything that was hidden one by one. */
export function showHidden(view: ViewState): ViewState {
  return { ...view, hidden: [] };
}

/** Selects one entity. */
export function selectEntity(view: ViewState, id: string): ViewState {
  return { ...view, selection: { kind: "entity", id } };
}

/** Selects the claims between two entities, in whichever order they are named. */
export function selectPair(view: ViewState, a: string, b: string): ViewState {
  return { ...view, selection: a < b ? { kind: "pair", a, b } : { kind: "pair", a: b, b: a } };
}

/** Selects one claim, or one source. */
export function selectRecord(view: ViewState, kind: "claim" | "source", id: string): ViewState {
  return { ...view, selection: { kind, id } };
}

/** Keeps something in sight beside what is selected next; null lets it go. */
export function pin(view: ViewState, pinned: Selection | null): ViewState {
  return { ...view, pinned };
}

/** Selects nothing. */
export function clearSelection(view: ViewState): ViewState {
  return { ...view, selection: null };
}

/** Chooses the languages in which names stand on the canvas. */
export function setLabels(view: ViewState, labels: LabelChoice): ViewState {
  return { ...view, labels };
}

/** Opens one of the two tables, in the order of the view: they have other columns to sort by. */
export function openTab(view: ViewState, tab: TableTab): ViewState {
  return tab === view.tab ? view : { ...view, tab, sort: null };
}

/** Sorts the open table. */
export function sortTable(view: ViewState, sort: Sort | null): ViewState {
  return { ...view, sort };
}

function shown(view: ViewState, id: string): Pick<ViewState, "hidden"> {
  return { hidden: view.hidden.filter((other) => other !== id) };
}
