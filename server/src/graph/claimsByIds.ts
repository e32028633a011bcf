import { z } from "zod";
import { Id } from "../contract/index.ts";
import { defineQuery } from "./defineQuery.ts";
import { claimRow } from "./rowShapes.ts";

/** The claims with the given ids. */
export const claimsByIds = defineQuery({
  file: "claim/claimsByIds",
  params: z.strictObject({ ids: z.array(Id) }),
  row: z.strictObject({ claim: claimRow }),
  example: { ids: ["bao-001", "bao-002", "no-such-claim"] },
});
