import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildGraph } from "../../../server/src/dataset/grade/buildGraph.ts";
import type { GraphRows } from "../../../server/src/dataset/grade/graphRows.ts";
import { readDataset } from "../../../server/src/dataset/readDataset.ts";
import { ecosystemPlan } from "./EcosystemPlan.ts";
import { generateEcosystem } from "./generateEcosystem.ts";

const size = { entities: 3000, seed: 5, hub: 0 };

/** Runs `look` on a synthetic data set in a temporary folder. */
export async function withEcosystem<T>(wanted: Partial<typeof size>, look: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "atlas-made-up-"));
  try {
    await generateEcosystem(ecosystemPlan({ ...size, ...wanted }), folder);
    return await look(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The graph of a data set without faults. */
export async function graphOf(folder: string): Promise<GraphRows> {
  const { dataset, faults } = await readDataset(folder);
  expect(faults).toEqual([]);
  if (dataset === null) throw new Error("the made-up data set has faults");
  return buildGraph(dataset);
}
