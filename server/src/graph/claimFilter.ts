import { z } from "zod";
import type { ClaimFilter } from "../contract/index.ts";
import { firstDay, lastDay } from "../rules/partialDate.ts";
import { entityTypeIds, evidenceIds, predicateIds } from "../rules/vocabulary.ts";

/** The filter parameters of every query that narrows claims; empty means all. */
export const FilterParams = z.strictObject({
  types: z.array(z.enum(entityTypeIds)),
  predicates: z.array(z.enum(predicateIds)),
  evidence: z.array(z.enum(evidenceIds)),
  asOfFirst: z.string(),
  asOfLast: z.string(),
});
export type FilterParams = z.infer<typeof FilterParams>;

/** A filter that lets every claim through. */
export const NO_FILTER: FilterParams = { types: [], predicates: [], evidence: [], asOfFirst: "", asOfLast: "" };

/** The parameters of a reader's filter. A claim passes if it held on any day of the date, year or month. */
export function filterParams({ types, predicates, evidence, asOf }: ClaimFilter): FilterParams {
  const asOfFirst = asOf === undefined ? "" : firstDay(asOf);
  const asOfLast = asOf === undefined ? "" : lastDay(asOf);
  return { types, predicates, evidence, asOfFirst, asOfLast };
}
