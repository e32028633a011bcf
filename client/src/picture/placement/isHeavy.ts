import type { Act } from "./acts.ts";
import type { PlacingJob } from "./createPlacer.ts";

/** With this many pairs of entities a job takes about 50 ms, too long to block the page. */
const MOST_PAIRS = 12_000;

/** Whether a job belongs in the worker: it takes long, or needs a layout that the page has not loaded. */
export function isHeavy({ from, acts }: PlacingJob): boolean {
  let there = from.places.size;
  let pairs = 0;
  for (const act of acts) {
    const fresh = freshOf(act);
    there += fresh;
    pairs += fresh * there;
    if (pairs > MOST_PAIRS || (act.do === "arrange" && act.layout !== "organic")) return true;
  }
  return false;
}

function freshOf(act: Act): number {
  if (act.do === "place") return act.layer.ids.length;
  return act.do === "arrange" ? act.layers.reduce((sum, { ids }) => sum + ids.length, 0) : 0;
}
