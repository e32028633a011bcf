import { performJob } from "../../../../client/src/picture/layouts/arrange.ts";
import { createBackground, type PlaceWorker } from "../../../../client/src/picture/placement/background.ts";
import type { PlacingJob } from "../../../../client/src/picture/placement/createPlacer.ts";
import { nothingPlaced, type Placed } from "../../../../client/src/picture/placement/performActs.ts";
import { placeables as entities } from "../../../support/records/placeables.ts";

const job: PlacingJob = {
  from: nothingPlaced,
  acts: [{ do: "place", layer: { anchor: null, ids: ["entity-0", "entity-1"] }, pins: [] }],
  placing: { entities, links: [] },
};

/** A worker that answers on command, and counts how often it was terminated. */
function fakeWorkers() {
  const started: (PlaceWorker & { posted: unknown[]; ended: boolean })[] = [];
  const start = () => {
    const worker = {
      posted: [] as unknown[],
      ended: false,
      onmessage: null,
      onerror: null,
      postMessage(message: unknown) {
        worker.posted.push(message);
      },
      terminate() {
        worker.ended = true;
      },
    };
    started.push(worker);
    return worker;
  };
  return { started, start };
}

/** The part of a worker's message event that is read. */
const message = (data: Placed[]) => ({ data }) as MessageEvent<Placed[]>;

test("a job is done by a worker, which stays for the next one", () => {
  const { started, start } = fakeWorkers();
  const background = createBackground(start);
  const answers: Placed[][] = [];
  background.run(job, (left) => answers.push(left));
  started[0]?.onmessage?.(message([nothingPlaced]));
  background.run(job, (left) => answers.push(left));
  expect(answers).toEqual([[nothingPlaced]]);
  expect(started).toHaveLength(1);
  expect(started[0]?.posted).toEqual([job, job]);
});

test("a job that is dropped while it runs ends its worker, and its answer is not heard", () => {
  const { started, start } = fakeWorkers();
  const background = createBackground(start);
  const answers: Placed[][] = [];
  const drop = background.run(job, (left) => answers.push(left));
  const late = started[0]?.onmessage;
  drop();
  background.run(job, (left) => answers.push(left));
  late?.(message([nothingPlaced]));
  expect(started.map(({ ended }) => ended)).toEqual([true, false]);
  expect(answers).toEqual([]);
});

test("dropping a job that is done leaves the worker be", () => {
  const { started, start } = fakeWorkers();
  const drop = createBackground(start).run(job, () => {});
  started[0]?.onmessage?.(message([nothingPlaced]));
  drop();
  expect(started[0]?.ended).toBe(false);
});

test("where there is no worker, or it does not come, the page does the job with the same result", async () => {
  const here = await new Promise((done) => createBackground(() => null).run(job, done));
  expect(here).toEqual(performJob(job));
  const { started, start } = fakeWorkers();
  const failed = new Promise((done) => createBackground(start).run(job, done));
  // No property of the event is read.
  started[0]?.onerror?.({} as ErrorEvent);
  expect(await failed).toEqual(performJob(job));
});
