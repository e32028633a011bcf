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
