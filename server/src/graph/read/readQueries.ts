import { z } from "zod";
import { Id } from "../../contract/index.ts";
import { defineQuery } from "../defineQuery.ts";
import { claimRow } from "../rowShapes.ts";

/** The claims of some entities. */
export const claimsOfEntities = defineQuery({
  file: "read/claimsOfEntities",
  params: z.strictObject({ ids: z.array(Id), maxRows: z.number().int() }),
  row: z.strictObject({ claim: claimRow }),
  example: { ids: ["baogang-group", "northern-rare-earth", "disc-motors", "no-such-entity"], maxRows: 500 },
});
