import { Dataset } from "../contract/index.ts";
import { RowShapeError } from "../errors.ts";
import { cypherFile } from "./cypherFile.ts";
import type { GraphStore, StoreHealth } from "./GraphStore.ts";

const dataset = cypherFile("summary/dataset");

/** Asks a store which data set it holds. */
export async function readHealth(read: GraphStore["read"]): Promise<StoreHealth> {
  const [row] = await read(dataset, {});
  if (row === undefined) return { dataset: null };
  const parsed = Dataset.safeParse(row.dataset);
  if (!parsed.success) throw new RowShapeError(`${dataset.name}: ${parsed.error.message}`);
  return { dataset: parsed.data };
}
