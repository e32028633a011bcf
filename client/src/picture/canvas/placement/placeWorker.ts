import type { PlacingJob } from "./createPlacer.ts";
import { performJob } from "./performJob.ts";

// The thread beside the page's own, on which places are reckoned that would make the page wait.
addEventListener("message", ({ data }: MessageEvent<PlacingJob>) => {
  postMessage(performJob(data));
});
