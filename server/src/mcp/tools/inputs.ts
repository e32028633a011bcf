import { z } from "zod";
import { PartialDate } from "../../contract/index.ts";
import { entityTypeIds, evidenceIds, predicateIds } from "../../rules/vocabulary.ts";

/** An entity as an assistant names it. */
export const entityName = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .describe("An ID such as baogang-group, or a name; a name that several entities have is asked back with their IDs.");

/** Filters of claims as the tools take them; an empty list means all. */
export const filters = {
  types: z
    .array(z.enum(entityTypeIds))
    .default([])
    .describe("Only claims with an entity of these types at the other end."),
  predicates: z.array(z.enum(predicateIds)).default([]).describe("Only claims of these kinds."),
  evidence: z.array(z.enum(evidenceIds)).default([]).describe("Only claims of these evidence grades."),
  as_of: PartialDate.optional().describe("Only claims that held on that day, month or year."),
};

/** The number of items asked for. */
export function limitOf(usual: number, most: number) {
  return z.number().int().min(1).max(most).default(usual).describe("Most items in the answer.");
}

/** The number of items to skip, for the next part of an answer. */
export const offset = z.number().int().min(0).max(1_000_000).default(0).describe("Items to skip, for the next part.");
