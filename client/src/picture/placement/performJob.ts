import { arrange } from "../layouts/arrange.ts";
import type { Placed } from "./acts.ts";
import type { PlacingJob } from "./createPlacer.ts";
import { performActs } from "./performActs.ts";

/** Performs a job with all layouts available; every thread gives the same result. */
export function performJob({ from, acts, placing }: PlacingJob): Placed[] {
  return performActs(from, acts, placing, arrange);
}
