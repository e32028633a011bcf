import { z } from "zod";
import { Id } from "../../contract/index.ts";
import type { GraphStore } from "../../store/GraphStore.ts";
import { NO_FILTER } from "../claimFilter.ts";
import { defineQuery } from "../defineQuery.ts";
import type { Pair } from "./PairGraph.ts";
import { pathFrontier } from "./pathFrontier.ts";

/** The entities next to both sides of a search, one row for each, with its neighbours on both sides. */
export const pathMeeting = defineQuery({
  file: "path/pathMeeting",
  params: pathFrontier.params.omit({ goals: true }).extend({ arrived: z.array(Id) }),
  row: pathFrontier.row.omit({ weights: true }),
  example: {
    ...NO_FILTER,
    ids: ["baogang-group", "northern-rare-earth"],
    arrived: ["mp-materials", "lynas-rare-earths"],
    avoid: ["inner-mongolia"],
    leastRank: 0,
    avoidClaims: ["bao-001"],
    types: ["organisation", "technology", "product", "policy"],
    maxRows: 1000,
  },
});

/** The pairs of all ways of two hops from one side of a search to the other. */
export async function pairsBetween(store: GraphStore, asked: Parameters<typeof pathMeeting.run>[1]): Promise<Pair[]> {
  const rows = await pathMeeting.run(store, asked);
  return rows.flatMap(({ origin, reached, ranks }) =>
    // Both lists have the same length.
    reached.map((id, index) => ({ origin, reached: id, rank: ranks[index] ?? 0 })),
  );
}
