import { z } from "zod";
import type { Subgraph } from "../contract/index.ts";
import { BadRequest } from "../errors.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { defineQuery } from "./defineQuery.ts";
import { claimRow, entityRow } from "./rowShapes.ts";

/** Most claims, and most entities, read at once. */
export const MOST_READ = 20_000;

/** Size of the graph. */
export const graphSize = defineQuery({
  file: "summary/graphSize",
  params: z.strictObject({}),
  row: z.strictObject({ entity_count: z.number().int(), claim_count: z.number().int() }),
  example: {},
});

/** All claims of the graph, up to a limit. */
export const allClaims = defineQuery({
  file: "claim/allClaims",
  params: z.strictObject({ maxRows: z.number().int() }),
  row: z.strictObject({ claim: claimRow }),
  example: { maxRows: 1000 },
});

/** All entities of the graph, up to a limit. */
export const allEntities = defineQuery({
  file: "entity/allEntities",
  params: z.strictObject({ maxRows: z.number().int() }),
  row: z.strictObject({ entity: entityRow }),
  example: { maxRows: 500 },
});

/** Everything in the graph. Throws BadRequest if the graph is too large to be read at once. */
export async function wholeGraph(store: GraphStore): Promise<Subgraph> {
  const [size] = await graphSize.run(store, {});
  if (Math.max(size?.claim_count ?? 0, size?.entity_count ?? 0) > MOST_READ) {
    throw new BadRequest(
      `the graph holds more than ${MOST_READ} claims or entities, too many to compare as a whole: name entities with POST /api/changes/among, or a released version as \`to\``,
    );
  }
  const maxRows = MOST_READ;
  const [claims, entities] = await Promise.all([
    allClaims.run(store, { maxRows }),
    allEntities.run(store, { maxRows }),
  ]);
  return { claims: claims.map(({ claim }) => claim), entities: entities.map(({ entity }) => entity) };
}
