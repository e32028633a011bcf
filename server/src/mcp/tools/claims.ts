import { z } from "zod";
import { entityClaims } from "../../graph/claims.ts";
import { defineTool } from "../defineTool.ts";
import { oneMeant } from "../names/meantBy.ts";
import { NamedEntity, namedEntity, StatedClaim, statedClaim } from "../StatedClaim.ts";
import { claimLine } from "../text/claimLine.ts";
import { named } from "../text/quoted.ts";
import { entityName, filters, limitOf, offset } from "./inputs.ts";

/** The claims of an entity, page by page. */
export const claimsTool = defineTool({
  name: "claims",
  title: "Claims of an entity",
  description: "The claims about an entity, as subject or object, with grade, standing and whose word each is.",
  input: z.strictObject({ entity: entityName, ...filters, limit: limitOf(20, 100), offset }),
  output: z.strictObject({
    entity: NamedEntity,
    claims: z.array(StatedClaim),
    total: z.number().int(),
    offset: z.number().int(),
  }),
  example: { entity: "baogang-group", predicates: ["DEVELOPS"] },
  async respond({ store }, { entity: name, as_of, limit, offset, ...filter }) {
    const entity = await oneMeant(store, { name, parameter: "entity" });
    const { claims, total } = await entityClaims(store, { id: entity.id, limit, offset, ...filter, asOf: as_of });
    return {
      told: {
        head: [`${total} claims on ${named(entity)} match.`],
        items: claims.map(claimLine),
        total,
        offset,
        limits: ["Claims of its owners and subsidiaries: ask for them by their own IDs."],
      },
      data: (shown) => ({
        entity: namedEntity(entity),
        claims: claims.slice(0, shown).map(statedClaim),
        total,
        offset,
      }),
    };
  },
});
