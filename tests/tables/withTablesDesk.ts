import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Desk } from "../../server/src/desk/Desk.ts";
import { createEmbeddedStore } from "../../server/src/store/embedded/embeddedStore.ts";
import type { GraphStore } from "../../server/src/store/GraphStore.ts";
import { deskIn } from "../support/engines/deskIn.ts";

/** Runs `use` on an empty desk over the data set, on an embedded store or the given one. */
export async function withTablesDesk<Result>(
  use: (desk: Desk) => Promise<Result>,
  given?: GraphStore,
): Promise<Result> {
  const outer = await mkdtemp(join(tmpdir(), "atlas-tables-"));
  const store = given ?? (await createEmbeddedStore({ queryTimeoutMs: 10_000 }));
  const desk = await deskIn(join(outer, "desk"), { store });
  try {
    return await use(desk);
  } finally {
    await desk.close();
    if (given === undefined) await store.close();
    await rm(outer, { recursive: true });
  }
}
