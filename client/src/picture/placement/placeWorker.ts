import { performJob } from "../layouts/arrange.ts";
import type { PlacingJob } from "./createPlacer.ts";

// The worker that computes positions which would block the page.
addEventListener("message", ({ data }: MessageEvent<PlacingJob>) => {
  postMessage(performJob(data));
});
