import type { Act } from "./acts.ts";
import type { PlacingJob } from "./createPlacer.ts";

/** Pairs of entities whose reckoning takes so long that a page should not wait for it: about 50 ms. */
const MOST_PAIRS = 12_000;

/** Whether a job belongs beside the page: it takes long, or a layout whose script the page does not hold. */
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
