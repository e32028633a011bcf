import { z } from "zod";
import { columnValues, evidenceIds } from "../rules/vocabulary.ts";
import { Id, Ids, shape } from "./fields.ts";
import { MAX_BETWEEN } from "./request.ts";

/** Body of POST /api/chain. */
export const ChainRequest = shape("ChainRequest", {
  ids: Ids.min(1, "expected at least one ID")
    .max(MAX_BETWEEN, `expected at most ${MAX_BETWEEN} IDs`)
    .describe("IDs of organisations; others and unknown ones have no place on the chain."),
});
export type ChainRequest = z.infer<typeof ChainRequest>;

/** A step of the chain at which an organisation stands, by the claims of the whole data set that have not ended. */
export const ChainPlace = shape("ChainPlace", {
  id: Id,
  step: z.enum(columnValues.chainStep),
  evidence: z.enum(evidenceIds).describe("The best grade among these claims; those in force come first."),
  tentative: z
    .boolean()
    .describe("Whether all are planned, proposed or suspended, or at the stage of research, pilot or demonstration."),
  supplied: z
    .boolean()
    .describe("Whether it is only recorded to be supplied with such goods: nothing is recorded of what it makes."),
  own: z.boolean().describe("Whether one of these claims is own data."),
});
export type ChainPlace = z.infer<typeof ChainPlace>;

/** Answer of POST /api/chain: places by organisation, in the order of the chain. */
export const ChainAnswer = shape("ChainAnswer", { places: z.array(ChainPlace) });
export type ChainAnswer = z.infer<typeof ChainAnswer>;
