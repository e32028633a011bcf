import { parentPort, workerData } from "node:worker_threads";
import type { Packed } from "./createPacker.ts";
import { FaultyData, readDataPackage } from "./readDataPackage.ts";

// The thread of `createPacker`.
parentPort?.postMessage(await answer());

async function answer(): Promise<Packed> {
  try {
    return { made: await readDataPackage(workerData) };
  } catch (error) {
    if (error instanceof FaultyData) return { faults: error.message };
    throw error;
  }
}
