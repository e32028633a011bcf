import { z } from "zod";
import { Dataset } from "../contract/index.ts";
import { cypherFile } from "./cypherFile.ts";
import type { GraphStore, StoreHealth } from "./GraphStore.ts";
import { parseRows } from "./parseRows.ts";

const text = cypherFile("summary/dataset");
const DatasetRow = z.strictObject({ dataset: Dataset });

/** Asks a store which data set it holds. */
export async function readHealth(read: GraphStore["read"]): Promise<StoreHealth> {
  const [row] = parseRows(text.name, DatasetRow, await read(text, {}));
  return { dataset: row?.dataset ?? null };
}
