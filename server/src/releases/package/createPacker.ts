import { once } from "node:events";
import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import pLimit from "p-limit";
import type { DataFolders } from "../../dataset/dataFolders.ts";
import type { DataPackage } from "./dataPackage.ts";
import { FaultyData } from "./readDataPackage.ts";

/** The answer of a thread: a package, or why there is none. */
export type Packed = { made: DataPackage } | { faults: string };

// The program runs as .ts while it is developed, and as .js when built.
const THREAD = new URL(`./packInThread${extname(import.meta.url)}`, import.meta.url);

/** Packs data in a thread of its own, so that nobody else waits for the seconds that it takes. Throws FaultyData. */
export function createPacker(): (folders: DataFolders) => Promise<DataPackage> {
  // One at a time, because each holds a whole data set.
  const turn = pLimit(1);
  return (folders) => turn(() => packed(folders));
}

async function packed(folders: DataFolders): Promise<DataPackage> {
  const thread = new Worker(THREAD, { workerData: folders });
  // An error of the thread rejects this.
  const [answer]: Packed[] = await once(thread, "message");
  if (answer === undefined) throw new Error("The thread that packs data sent nothing.");
  if ("faults" in answer) throw new FaultyData(answer.faults);
  return answer.made;
}
