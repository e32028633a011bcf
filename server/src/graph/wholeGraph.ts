import { z } from "zod";
import type { Subgraph } from "../contract/index.ts";
import { BadRequest } from "../errors.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { defineQuery } from "./defineQuery.ts";
import { claimRow, entityRow } from "./rowShapes.ts";

/** Most claims, and most entities, that are read at once. */
export const MOST_READ = 20_000;

/** All claims of the graph, up to a number. */
export const allClaims = defineQuery({
  file: "claim/allClaims",
  params: z.strictObject({ maxRows: z.number().int() }),
  row: z.strictObject({ claim: claimRow }),
  example: { maxRows: 1000 },
});

/** All entities of the graph, up to a number. */
export const allEntities = defineQuery({
  file: "entity/allEntities",
  params: z.strictObject({ maxRows: z.number().int() }),
  row: z.strictObject({ entity: entityRow }),
  example: { maxRows: 500 },
});

/** All that the graph holds. Throws BadRequest for a graph too large to be read at once. */
export async function wholeGraph(store: GraphStore): Promise<Subgraph> {
  // One more than allowed tells that there are more.
  const maxRows = MOST_READ + 1;
  const [claims, entities] = await Promise.all([
    allClaims.run(store, { maxRows }),
    allEntities.run(store, { maxRows }),
  ]);
  if (Math.max(claims.length, entities.length) > MOST_READ) {
    throw new BadRequest(
      `the graph holds more than ${MOST_READ} claims or entities, which are not compared whole: name entities by POST /api/changes/among, or a released version as \`to\``,
    );
  }
  return { claims: claims.map(({ claim }) => claim), entities: entities.map(({ entity }) => entity) };
}
