import type { ChangeAnswer, ClaimChange } from "../contract/index.ts";
import { claimContext } from "../graph/claimContext.ts";
import { claimsByIds } from "../graph/claims.ts";
import type { GraphStore } from "../store/GraphStore.ts";

/** The claims of changes, and others by ID, as the graph holds them now, with what shows why regraded ones have their grade. */
export async function claimsToldBy(
  store: GraphStore,
  changes: readonly ClaimChange[],
  others: readonly string[] = [],
): Promise<Pick<ChangeAnswer, "claims" | "regraded">> {
  const ids = [...new Set([...changes.map(({ id }) => id), ...others])];
  const rows = ids.length === 0 ? [] : await claimsByIds.run(store, { ids });
  const claims = rows.map(({ claim }) => claim);
  const regraded = changes.filter(({ kinds }) => kinds.includes("regraded"));
  const grades = new Map(regraded.map(({ id, after }) => [id, after?.evidence]));
  const context = await claimContext(
    store,
    claims.filter(({ id, evidence }) => grades.get(id) === evidence),
  );
  return { claims, regraded: context };
}
