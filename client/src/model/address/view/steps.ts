import { idPattern } from "../codecs.ts";
import type { Codec } from "../defineAddress.ts";
import { type Along, formatAlong, isSameAlong, parseAlong, unfoldAlong, unfoldEntity } from "./folding.ts";
import type { ViewState } from "./viewState.ts";

/**
 * One act of the reader: entities put on the canvas together, and the number of neighbours opened for each (0 for
 * none). Opening an entity that is already there is a new step with its id, so that earlier placements stay.
 */
export interface Step {
  ids: string[];
  neighbours: number;
  /** The kind of claim, if only neighbours along one kind were opened. */
  along?: Along;
}

/** Neighbours opened by one double-click, and at most for one entity. */
export const NEIGHBOURS_PER_STEP = 30;
export const MAX_NEIGHBOURS_PER_STEP = 200;
export const MAX_STEPS = 300;

const stepPattern = /^([a-z0-9.-]+)(?:(\*)(\d{1,3})?(?:~([a-z-]+))?)?$/;

/**
 * Written as `a`, `a*` (neighbours opened), `a*60` (60 of them), `a*~develops-out` (along one kind of claim) or `a.b.c`
 * (put there together).
 */
export const stepsCodec: Codec<Step[]> = {
  parse: parseSteps,
  format: (steps) => steps.map(formatStep).join(","),
  most: MAX_STEPS,
};

export function formatStep({ ids, neighbours, along }: Step): string {
  if (neighbours === 0) return ids.join(".");
  const count = neighbours === NEIGHBOURS_PER_STEP ? "" : neighbours;
  return `${ids.join(".")}*${count}${along ? `~${formatAlong(along)}` : ""}`;
}

function parseSteps(text: string): Step[] {
  const opened = new Map<string, number>();
  const steps: Step[] = [];
  for (const item of text
    .split(",")
    .filter((word) => word !== "")
    .slice(0, MAX_STEPS)) {
    const read = readStep(item);
    const { neighbours, along } = read;
    const key = (id: string) => (along ? `${id}~${formatAlong(along)}` : id);
    // Adding what is there, or opening no further than before, changes nothing and is left out.
    const ids = read.ids.filter((id) => neighbours > (opened.get(key(id)) ?? -1));
    for (const id of ids) {
      opened.set(key(id), neighbours);
      opened.set(id, opened.get(id) ?? 0);
    }
    if (ids.length > 0) steps.push({ ...read, ids });
  }
  return steps;
}

function readStep(item: string): Step {
  const [, idText = "", star, count, alongText] = stepPattern.exec(item) ?? [];
  const ids = [...new Set(idText.split("."))].filter((id) => idPattern.test(id));
  const neighbours = star === undefined ? 0 : Math.min(Number(count ?? NEIGHBOURS_PER_STEP), MAX_NEIGHBOURS_PER_STEP);
  if (alongText === undefined || neighbours === 0) return { ids, neighbours };
  const along = parseAlong(alongText);
  // Of an unknown kind of claim, only the entity is shown: opening all kinds would show too much.
  return along ? { ids, neighbours, along } : { ids, neighbours: 0 };
}

/** Most entities opened at once: more would be unreadable. */
export const MOST_OPENED_AT_ONCE = 20;

/** Opens the best neighbours of an entity along one kind of claim; adds no step if as many are open. */
export function expandAlong(
  view: ViewState,
  id: string,
  { along, howMany }: { along: Along; howMany: number },
): ViewState {
  const seen = addEntity(unfoldAlong(view, id, along), id);
  if (openedAlong(view, id, along) >= howMany) return seen;
  return { ...seen, steps: [...seen.steps, { ids: [id], neighbours: howMany, along }] };
}

/** Number of neighbours of an entity that were opened along one kind of claim. */
export function openedAlong({ steps }: Pick<ViewState, "steps">, id: string, along: Along): number {
  const such = steps.filter((step) => step.ids.includes(id) && isSameAlong(step.along, along));
  return Math.max(0, ...such.map(({ neighbours }) => neighbours));
}

/** Whether any opening of an entity brought neighbours. */
export function isOpened({ steps }: Pick<ViewState, "steps">, id: string): boolean {
  return steps.some(({ ids, neighbours }) => neighbours > 0 && ids.includes(id));
}

/** Adds an entity to the canvas, or shows it if it was hidden. */
export function addEntity(view: ViewState, id: string): ViewState {
  const known = view.steps.some((step) => step.ids.includes(id));
  return { ...view, ...shown(view, id), steps: known ? view.steps : [...view.steps, { ids: [id], neighbours: 0 }] };
}

/** Adds entities to the canvas as one step; existing ones stay. */
export function addTogether(view: ViewState, ids: readonly string[]): ViewState {
  const fresh = ids.filter((id) => !view.steps.some((step) => step.ids.includes(id)));
  const steps = fresh.length === 0 ? view.steps : [...view.steps, { ids: fresh, neighbours: 0 }];
  return { ...view, hidden: view.hidden.filter((id) => !ids.includes(id)), steps };
}

/** Opens the first `howMany` neighbours of an entity, even if it is collapsed; adds no step if as many are open. */
export function expandEntity(view: ViewState, id: string, howMany = NEIGHBOURS_PER_STEP): ViewState {
  const unfolded = { ...unfoldEntity(view, id), ...shown(view, id) };
  if (openedNeighbours(view, id) >= howMany) return unfolded;
  const step: Step = { ids: [id], neighbours: howMany };
  return { ...unfolded, steps: [...view.steps, step] };
}

/** Number of neighbours of an entity opened along all kinds of claims. */
export function openedNeighbours(view: ViewState, id: string): number {
  return Math.max(
    0,
    ...view.steps.filter(({ ids, along }) => ids.includes(id) && along === undefined).map((step) => step.neighbours),
  );
}

function shown(view: ViewState, id: string): Pick<ViewState, "hidden"> {
  return { hidden: view.hidden.filter((other) => other !== id) };
}
