import type { PlacingJob } from "./createPlacer.ts";
import type { Placed } from "./performActs.ts";

/** The part of a worker that is used here. */
export type PlaceWorker = Pick<Worker, "postMessage" | "terminate"> & {
  onmessage: ((event: MessageEvent<Placed[]>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
};

/** Computes positions off the main thread. */
interface Background {
  /** Starts a job and cancels the previous one; returns a function that cancels this one. */
  run(job: PlacingJob, done: (left: Placed[]) => void): () => void;
  end(): void;
}

/** Without workers, or if ours does not load, the page computes by itself. */
export function createBackground(startWorker: () => PlaceWorker | null = startPlaceWorker): Background {
  let worker: PlaceWorker | null = null;
  let latest = 0;
  const stop = () => {
    worker?.terminate();
    worker = null;
  };
  return {
    run(job, done) {
      latest += 1;
      const mine = latest;
      let running = true;
      const finish = (left: Placed[]) => {
        if (mine !== latest || !running) return;
        running = false;
        done(left);
      };
      const performHere = async () => {
        stop();
        const { performJob } = await import("../layouts/arrange.ts");
        if (mine === latest && running) finish(performJob(job));
      };
      worker ??= startWorker();
      if (worker) {
        worker.onmessage = ({ data }) => finish(data);
        worker.onerror = () => void performHere();
        worker.postMessage(job);
      } else void performHere();
      return () => {
        // A worker cannot be interrupted, only terminated.
        if (mine === latest && running) stop();
        running = false;
      };
    },
    end() {
      latest += 1;
      stop();
    },
  };
}

function startPlaceWorker(): PlaceWorker | null {
  if (typeof Worker === "undefined") return null;
  return new Worker(new URL("./placeWorker.ts", import.meta.url), { type: "module" });
}
