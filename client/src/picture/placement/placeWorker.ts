import type { PlacingJob } from "./createPlacer.ts";
import { performJob } from "./performJob.ts";

// The worker that computes positions which would block the page.
addEventListener("message", ({ data }: MessageEvent<PlacingJob>) => {
  postMessage(performJob(data));
});
