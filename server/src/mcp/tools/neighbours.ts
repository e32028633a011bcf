import { z } from "zod";
import { claimDirections } from "../../contract/index.ts";
import { neighbours } from "../../graph/neighbours.ts";
import { defineTool } from "../defineTool.ts";
import { oneMeant } from "../names/meantBy.ts";
import { NamedEntity, namedEntity, StatedClaim, statedClaim } from "../StatedClaim.ts";
import { claimLine } from "../text/claimLine.ts";
import { named } from "../text/quoted.ts";
import { entityName, filters, limitOf } from "./inputs.ts";

/** Claims to a neighbour that are written out; of the others the line has the IDs. */
const MOST_WRITTEN = 5;

/** The neighbours of an entity, best evidence first, each with its claims. */
export const neighboursTool = defineTool({
  name: "neighbours",
  title: "Neighbours of an entity",
  description: "The entities one claim away, best evidence and newest first, with the claims that lead to each.",
  input: z.strictObject({
    entity: entityName,
    ...filters,
    direction: z
      .enum(claimDirections)
      .default("both")
      .describe("out: the entity is the subject of the claims; in: it is their object."),
    limit: limitOf(15, 100),
  }),
  output: z.strictObject({
    entity: NamedEntity,
    neighbours: z.array(z.strictObject({ entity: NamedEntity, claims: z.array(StatedClaim) })),
    total: z.number().int(),
  }),
  example: { entity: "northern-rare-earth", types: ["technology"] },
  async respond({ store }, { entity: name, as_of, direction, limit, ...filter }) {
    const asked = await oneMeant(store, { name, parameter: "entity" });
    const found = await neighbours(store, { id: asked.id, direction, limit, ...filter, asOf: as_of });
    const around = found.entities
      .filter(({ id }) => id !== asked.id)
      .map((entity) => ({
        entity,
        claims: found.claims.filter(({ subject, object }) => subject === entity.id || object === entity.id),
      }));
    return {
      told: {
        head: [`${named(asked)} has ${found.total} neighbours that match.`],
        items: around.map(({ entity, claims }) => {
          const others = claims.slice(MOST_WRITTEN).map(({ id }) => `[${id}]`);
          return `${named(entity)}: ${[...claims.slice(0, MOST_WRITTEN).map(claimLine), ...others].join(" ")}`;
        }),
        total: found.total,
        moreBy: "limit",
        limits: ["Entities further away: ask paths."],
      },
      data: (shown) => ({
        entity: namedEntity(asked),
        neighbours: around
          .slice(0, shown)
          .map(({ entity, claims }) => ({ entity: namedEntity(entity), claims: claims.map(statedClaim) })),
        total: found.total,
      }),
    };
  },
});
