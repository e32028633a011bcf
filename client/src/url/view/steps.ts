import { idPattern } from "../codecs.ts";
import type { Codec } from "../defineAddress.ts";
import { type Along, formatAlong, parseAlong } from "./along.ts";

/**
 * One thing the reader did: entities put on the canvas together, and how many neighbours of each were opened (0 = none).
 * Opening an entity that is there already is a new step with its id, so that what was placed before stays where it is.
 */
export interface Step {
  ids: string[];
  neighbours: number;
  /** Where only neighbours along one kind of claim were opened, that kind. */
  along?: Along;
}

/** Neighbours opened by one double-click, and the most that one entity can open. */
export const NEIGHBOURS_PER_STEP = 30;
export const MAX_NEIGHBOURS_PER_STEP = 200;
/** Most steps of a view. */
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
    // Adding what is already there, or opening what is already as far open, changes nothing and is left out.
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
  // Of an unknown kind of claim, only the entity itself is shown: opening all kinds would show too much.
  return along ? { ids, neighbours, along } : { ids, neighbours: 0 };
}
