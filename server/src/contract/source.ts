import { z } from "zod";
import { columnValues } from "../rules/vocabulary.ts";
import { Id, optionalText, ownFields } from "./fields.ts";

/** A published document that supports or disputes claims, with the columns of sources.csv. */
export const Source = z.strictObject({
  id: Id,
  title: z.string(),
  publisher: z.string(),
  via: optionalText,
  publisher_entity: Id.nullable()
    .default(null)
    .describe("Id of the organisation whose own word the document is or relays; null for an independent publisher."),
  url: z.string(),
  published: optionalText,
  kind: z.enum(columnValues.sourceKind),
  language: z.string(),
  claim_count: z.number().int().describe("Number of claims that cite it, for or against."),
  ...ownFields,
});
export type Source = z.infer<typeof Source>;
