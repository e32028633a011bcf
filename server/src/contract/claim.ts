import { z } from "zod";
import { columnValues, evidenceIds, predicateIds } from "../rules/vocabulary.ts";
import { Id, optionalNumber, optionalText, ownFields } from "./fields.ts";

/** One directed, sourced relationship with the columns of its dossier and the evidence computed at load. */
export const Claim = z.strictObject({
  id: Id,
  subject: Id,
  predicate: z.enum(predicateIds),
  object: Id,
  statement: z.string(),
  since: optionalText,
  until: optionalText,
  due: optionalText.describe(
    "Date by which a plan or target is to have come true, or on which a suspension runs out, as the sources have it; null = none told.",
  ),
  status: z.enum(columnValues.status),
  share_pct: optionalNumber.describe("Per cent of the capital held, 0-100; null = not disclosed or not a holding."),
  quantity: optionalNumber,
  unit: optionalText,
  quantity_of: optionalText,
  quantity_kind: z.enum(columnValues.quantityKind).nullable().default(null),
  maturity: z.enum(columnValues.maturity).nullable().default(null),
  about: Id.nullable().default(null).describe("Id of the technology, product or policy that the claim is about."),
  caveats: z.array(z.enum(columnValues.caveat)).default([]),
  notes: optionalText,
  sources: z.array(Id).describe("Ids of the sources that support the statement."),
  disputed_by: z.array(Id).default([]).describe("Ids of the sources that contradict it."),
  independent_sources: z
    .array(Id)
    .default([])
    .describe("Of `sources`, those whose publisher is not an end of the claim, nor an owner or subsidiary of one."),
  source_kinds: z
    .array(z.enum(columnValues.sourceKind))
    .default([])
    .describe("Kinds of the publishers of `sources`, each once, in the order of the alphabet."),
  newest_source: optionalText.describe(
    "Date of the newest source, for or against: the claim has not been checked since. Null where no source is dated.",
  ),
  evidence: z.enum(evidenceIds),
  publisher_count: z.number().int().describe("Number of different independent publishers."),
  dossier: z.string().describe("Name of the dossier, which is the name of the file without `.csv`."),
  ...ownFields,
});
export type Claim = z.infer<typeof Claim>;
