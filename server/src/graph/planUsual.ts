import { ClaimsRequest, NeighboursRequest, PathRequest, SearchRequest } from "../contract/index.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { withTimeout } from "../store/withTimeout.ts";
import { entityClaims } from "./claims.ts";
import { compare } from "./compare/compare.ts";
import { entityDetail } from "./entities.ts";
import { neighbours } from "./neighbours.ts";
import { paths } from "./paths/paths.ts";
import { picture } from "./picture.ts";
import { search } from "./search/search.ts";

/** A long and a short id, because Neo4j plans a query anew for texts of another length. */
const EXAMPLES = ["northern-rare-earth", "baotou"];
const HUB = "baogang-group";

/**
 * Asks what the first readers will ask, so that Neo4j has planned these queries before they wait for it. Ends after `withinMs`
 * at the latest, and at once if the database is away or empty. Never throws.
 */
export async function planUsual(store: GraphStore, withinMs: number): Promise<void> {
  const end = performance.now() + withinMs;
  const planned = async () => {
    if ((await store.health()).dataset === null) return;
    for (const ask of EXAMPLES.flatMap(usual)) {
      if (performance.now() > end) return;
      // Data sets of others may lack these entities; what was asked on the way to learn that is planned all the same.
      await ask(store).catch(() => undefined);
    }
  };
  await withTimeout(planned(), withinMs, () => new Error("late")).catch(() => undefined);
}

/** The requests of a reader who finds an entity and opens it, in this order. */
function usual(id: string): ((store: GraphStore) => Promise<unknown>)[] {
  return [
    (store) => search(store, SearchRequest.parse({ q: id })),
    (store) => entityDetail(store, { id }),
    (store) => picture(store, { steps: [{ ids: [id], neighbours: 30 }], known: [] }),
    (store) => entityClaims(store, { id, ...ClaimsRequest.parse({}) }),
    (store) => neighbours(store, { id, ...NeighboursRequest.parse({}) }),
    (store) => paths(store, PathRequest.parse({ from: id, to: HUB })),
    (store) => compare(store, { left: id, right: HUB, also: [] }),
  ];
}
