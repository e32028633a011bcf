import { arrange } from "../layouts/arrange.ts";
import type { Placed } from "./acts.ts";
import type { PlacingJob } from "./createPlacer.ts";
import { performActs } from "./performActs.ts";

/** Does a job with all layouts at hand: on whichever thread, the same job leaves the same picture. */
export function performJob({ from, acts, placing }: PlacingJob): Placed[] {
  return performActs(from, acts, placing, arrange);
}
