import type { GraphQuery } from "../../../server/src/graph/defineQuery.ts";
import { graphQueries } from "../../support/records/graphQueries.ts";
import { PATIENCE_MS, type RealData } from "../onRealData.ts";
import { parameterSets } from "../parameterSets.ts";

/** Every query of the server, by itself; examples.test.ts has them with their examples. */
export function queriesAgree(data: () => RealData): void {
  let queries: Map<string, GraphQuery>;
  beforeAll(async () => {
    queries = await graphQueries();
  });

  test(
    "every query, with many more parameters",
    async () => {
      const { sample, comparison } = data();
      const sets = parameterSets(sample);
      expect(Object.keys(sets).sort()).toEqual(
        [...queries].flatMap(([name, query]) => (hasParams(query) ? [name] : [])).sort(),
      );
      for (const [name, query] of queries)
        await comparison.each(sets[name] ?? [], (set) => comparison.query(query, set));
    },
    PATIENCE_MS,
  );
}

function hasParams({ params }: GraphQuery): boolean {
  return Object.keys(params.shape).length > 0;
}
