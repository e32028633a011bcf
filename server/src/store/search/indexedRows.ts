import { z } from "zod";
import { SearchCandidate } from "../searchCandidate.ts";

/** An entity with the tokens of its names, separated by spaces, and its summary. */
export const IndexedEntity = SearchCandidate.extend({ tokens: z.string(), summary: z.string().nullable() });
export type IndexedEntity = z.infer<typeof IndexedEntity>;

/** The text of a claim: statement, notes and names of both ends, folded. */
export const ClaimText = z.strictObject({
  claim: z.string(),
  subject: z.string(),
  object: z.string(),
  text: z.string(),
});
export type ClaimText = z.infer<typeof ClaimText>;
