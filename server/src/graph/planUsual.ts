import { ClaimsRequest, NeighboursRequest, PathRequest, SearchRequest } from "../contract/index.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { withTimeout } from "../store/withTimeout.ts";
import { claimsAmong, entityClaims } from "./claims.ts";
import { compare } from "./compare/compare.ts";
import { entityDetail } from "./entities.ts";
import { neighbours } from "./neighbours.ts";
import { paths } from "./paths/paths.ts";
import { picture } from "./picture.ts";
import { search } from "./search/search.ts";

/** A long and a short id, because Neo4j plans a query anew for texts of another length. */
const EXAMPLES = ["northern-rare-earth", "baotou"];
const HUB = "baogang-group";
/** Sizes of a picture before and after an entity is opened in it; Neo4j plans lists anew that are ten times as long. */
const OPENINGS: readonly (readonly [known: number, ids: number])[] = [
  [1, 31],
  [6, 36],
  [36, 66],
  [90, 120],
  [120, 150],
];

/**
 * Asks what the first readers will ask, so that Neo4j has planned these queries before they wait for it. Ends after `withinMs`
 * at the latest, and at once if the database is away or empty. Never throws.
 */
export async function planUsual(store: GraphStore, withinMs: number): Promise<void> {
  const end = performance.now() + withinMs;
  const planned = async () => {
    if ((await store.health()).dataset === null) return;
    for (const ask of [...EXAMPLES.flatMap(usual), ...OPENINGS.map(opening)]) {
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

/** The claims that come to a picture of so many known entities when one is opened. The plan is the same for ids of nobody. */
function opening([known, all]: (typeof OPENINGS)[number]): (store: GraphStore) => Promise<unknown> {
  const ids = Array.from({ length: all }, (_, index) => `entity-${index}`);
  return (store) => claimsAmong.run(store, { ids, known: ids.slice(0, known) });
}
