import { z } from "zod";

/** An entity that may match a search, before it is ranked. */
export const SearchCandidate = z.strictObject({
  id: z.string(),
  type: z.string(),
  country: z.string().nullable(),
  names: z.array(z.string()).describe("All names under which it can be found, main name first."),
  claim_count: z.number(),
});
export type SearchCandidate = z.infer<typeof SearchCandidate>;

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
