import { z } from "zod";
import { columnValues, evidenceIds, predicateIds } from "../vocabulary.ts";
import { Id, optionalNumber, optionalText } from "./fields.ts";

/** One directed, sourced relationship with the columns of its dossier and the evidence computed at load. */
export const Claim = z.strictObject({
  id: Id,
  subject: Id,
  predicate: z.enum(predicateIds),
  object: Id,
  statement: z.string(),
  since: optionalText,
  until: optionalText,
  status: z.enum(columnValues.status),
  /** Per cent of the capital held, 0-100; null = not disclosed or not a holding. */
  share_pct: optionalNumber,
  quantity: optionalNumber,
  unit: optionalText,
  quantity_of: optionalText,
  quantity_kind: z.enum(columnValues.quantityKind).nullable().default(null),
  maturity: z.enum(columnValues.maturity).nullable().default(null),
  /** Id of the technology, product or policy that the claim is about. */
  about: Id.nullable().default(null),
  caveats: z.array(z.enum(columnValues.caveat)).default([]),
  notes: optionalText,
  /** Ids of the sources that support the statement. */
  sources: z.array(Id),
  /** Ids of the sources that contradict it. */
  disputed_by: z.array(Id).default([]),
  /** Of `sources`, those whose publisher is not an end of the claim, nor an owner or subsidiary of one. */
  independent_sources: z.array(Id).default([]),
  evidence: z.enum(evidenceIds),
  /** Number of different independent publishers. */
  publisher_count: z.number().int(),
  /** Name of the dossier, which is the name of the file without `.csv`. */
  dossier: z.string(),
});
export type Claim = z.infer<typeof Claim>;
