import type { PathRequest } from "../../../server/src/contract/index.ts";
import { paths } from "../../../server/src/graph/paths/paths.ts";
import { claimFilters } from "../../support/oracles/claimFilters.ts";
import { pathRequestOf } from "../../support/records/pathRequestOf.ts";
import { PATIENCE_MS, type RealData } from "../onRealData.ts";

/** Ends between which goods go, by several chains. */
const GOODS_ENDS = [
  ["dysprosium-oxide", "general-motors"],
  ["baotou-steel", "ford-motor"],
  ["mp-materials", "electric-vehicles"],
  ["bayan-obo", "tesla"],
];

/** Path searches, of relations and of goods. */
export function pathsAgree(data: () => RealData): void {
  test(
    "every path between twenty entities",
    async () => {
      const { sample, comparison } = data();
      const ends = sample.entities.filter((_, index) => index % 3 === 0);
      for (const [from = "", to = ""] of GOODS_ENDS) await comparePaths(pathRequestOf(from, to, { chains: "goods" }));
      const pairs = ends.flatMap((from, index) => ends.slice(index + 1).map((to) => ({ from, to, index })));
      await comparison.each(pairs, async ({ from, to, index }) => {
        const filter = claimFilters[(index + to.length) % claimFilters.length];
        await comparePaths(pathRequestOf(from, to));
        await comparePaths(
          pathRequestOf(to, from, { ...filter, through: ["sector"], avoid: ends.slice(0, 3), limit: 50 }),
        );
        const via = ends.filter((id) => id !== from && id !== to).slice(index % 5, (index % 5) + 1 + (index % 2));
        await comparePaths(pathRequestOf(from, to, { ...filter, via }));
        await comparePaths(pathRequestOf(from, to, { ...filter, avoidClaims: sample.claims.slice(0, 50) }));
        if (index % 4 === 0) await comparePaths(pathRequestOf(from, to, { chains: "goods" }));
      });
    },
    PATIENCE_MS,
  );

  function comparePaths(request: PathRequest): Promise<unknown> {
    return data().comparison.same(`paths ${JSON.stringify(request)}`, (store) => paths(store, request));
  }
}
