import { z } from "zod";
import { columnValues } from "../rules/vocabulary.ts";
import { Day, Id, int, optionalId, optionalText, ownFields, shape } from "./fields.ts";

/** A published document that supports or disputes claims, with the columns of sources.csv. */
export const Source = shape("Source", {
  id: Id,
  title: z.string(),
  publisher: z.string(),
  via: optionalText,
  publisher_entity: optionalId.describe(
    "ID of the organisation that the document speaks for or quotes; null for an independent publisher.",
  ),
  url: optionalText.describe(
    "Its address; null for an interview that is not public, and for paper, letters and mails.",
  ),
  seen_at: optionalText.describe(
    "Where it can be seen, such as a library and a shelf; mostly of one without an address.",
  ),
  published: optionalText,
  kind: z.enum(columnValues.sourceKind),
  language: z.string(),
  repeats: optionalText.describe(
    "What it retells or reprints: the ID of another source, or the name of a publisher whose text is no source here.",
  ),
  publisher_kind: z
    .enum(columnValues.publisherKind)
    .default("unknown")
    .describe("Kind of its publisher by the register; unknown where the register does not have it."),
  publisher_country: optionalText.describe("Country of its publisher by the register."),
  publisher_controlled_by: optionalId.describe("ID of the organisation that controls its publisher, by the register."),
  publisher_note: optionalText.describe("Why its publisher has this kind, by the register; `?` marks a doubtful call."),
  repeated_publisher: optionalText.describe(
    "Publisher whose words it repeats, at the start of the chain; null for a text of its own.",
  ),
  repeated_kind: z
    .enum(columnValues.publisherKind)
    .nullable()
    .default(null)
    .describe("Kind of that publisher by the register."),
  repeated_country: optionalText.describe("Country of that publisher by the register."),
  repeated_controlled_by: optionalId.describe("ID of the organisation that controls that publisher, by the register."),
  newest_check: Day.nullable()
    .default(null)
    .describe("Day on which it was last read again for a claim; null if it never was, or could not be read."),
  claim_count: int.describe("Number of claims that cite it, in support or against."),
  ...ownFields,
});
export type Source = z.infer<typeof Source>;
