import type { ClaimFilter } from "../../server/src/contract/index.ts";
import type { GraphRows } from "../../server/src/dataset/grade/graphRows.ts";
import { filterParams } from "../../server/src/graph/claimFilter.ts";
import { groups } from "./groups.ts";

/** The parameters of the queries that search for paths. `ids` are the entities between which they search. */
export function pathParameterSets(rows: GraphRows, ids: string[], filters: ClaimFilter[]): Record<string, object[]> {
  return {
    pathFrontier: groups(ids).flatMap((group) =>
      filters.flatMap((filter) =>
        frontiers(group, filter).map((one, index) => ({
          ...one,
          goals: ids.slice(0, 2),
          leastRank: index % 5,
          avoidClaims: index % 2 === 0 ? [] : everyOtherClaim(rows),
        })),
      ),
    ),
    pathLastHop: groups(ids).flatMap((group) =>
      filters.flatMap((filter) => {
        const { types: _, ...rest } = filterParams(filter);
        const asked = { ...rest, ids: group, arrived: ids.slice(0, 20) };
        return [[], everyOtherClaim(rows)].flatMap((avoidClaims) =>
          [2, 10_000].flatMap((maxRows) => [0, 3].map((leastRank) => ({ ...asked, avoidClaims, maxRows, leastRank }))),
        );
      }),
    ),
    pathMeeting: groups(ids).flatMap((group) =>
      filters.flatMap((filter) => {
        const asked = {
          ...filterParams(filter),
          ids: group,
          arrived: ids.filter((id) => !group.includes(id)).slice(0, 20),
        };
        return [[], everyOtherClaim(rows)].flatMap((avoidClaims, index) =>
          [2, 10_000].flatMap((maxRows) =>
            [0, 3].map((leastRank) => ({ ...asked, avoid: ids.slice(0, index), avoidClaims, maxRows, leastRank })),
          ),
        );
      }),
    ),
    pathClaims: filters.flatMap((filter) => {
      const { types: _, ...rest } = filterParams(filter);
      const hops = rows.claims.slice(0, 60).map(({ subject, object }) => ({ origin: object, reached: subject }));
      return [[], everyOtherClaim(rows)].map((avoidClaims) => ({ ...rest, hops, avoidClaims }));
    }),
  };
}

function frontiers(ids: string[], filter: ClaimFilter): object[] {
  const { types, ...rest } = filterParams(filter);
  const passable = types.length > 0 ? types : ["organisation", "technology", "product", "policy"];
  const avoided = [[], ids.slice(0, 3)];
  return avoided.flatMap((avoid) =>
    [1, 5, 10_000].map((maxRows) => ({ ids, types: passable, avoid, ...rest, maxRows })),
  );
}

/** Every other claim of the first 60, so that some of each group of parallel claims remain. */
function everyOtherClaim(rows: GraphRows): string[] {
  return rows.claims
    .slice(0, 60)
    .map(({ id }) => id)
    .filter((_, index) => index % 2 === 0);
}
