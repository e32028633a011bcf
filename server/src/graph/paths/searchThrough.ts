import type { GraphStore } from "../../store/GraphStore.ts";
import type { PathSearch } from "./explorePairs.ts";
import { hasPathThrough, pathsThrough, type Route } from "./pathsThrough.ts";
import { Surroundings } from "./Surroundings.ts";

/** Most entities that one search for paths through others visits; on the data set it visits hundreds. */
const MOST_STEPS = 50_000;

/** Result of a search: at most the wanted number of paths, and whether a limit cut it short. */
export interface Searched {
  found: string[][];
  shortest: number | null;
  cut: boolean;
}

/** The best paths through all entities of a route: those of the shortest possible length, and those one hop longer. */
export async function searchThrough(
  store: GraphStore,
  route: Route,
  { maxHops, most, ...search }: Pick<PathSearch, "filter" | "avoid" | "avoidClaims" | "limits" | "maxHops" | "most">,
): Promise<Searched> {
  const legs = route.via.length + 1;
  const around = new Surroundings(store, [route.from, ...route.via, route.to], search);
  const budget = { left: MOST_STEPS };
  // One leg may take all hops that the others leave, and is seen from both of its ends.
  const seeAll = (length: number) => around.grow(Math.ceil((length - legs + 1) / 2));
  for (let length = legs; length <= maxHops; length++) {
    await seeAll(length);
    if (!hasPathThrough(around.pairs, route, length, budget)) continue;
    const lengths = [length, length + 1].filter((one) => one <= maxHops);
    await seeAll(Math.max(...lengths));
    const found = pathsThrough(around.pairs, route, { lengths, most, budget });
    return { found, shortest: length, cut: around.cut || budget.left <= 0 };
  }
  return { found: [], shortest: null, cut: around.cut || budget.left <= 0 };
}
