import { z } from "zod";
import { Day, Id, PartialDate, Version } from "../contract/index.ts";
import { line, oneOf, optional } from "../dataset/read/cellTypes.ts";
import { columnValues, entityTypeIds, evidenceIds, predicateIds } from "../rules/vocabulary.ts";

const digest = z.string().regex(/^([0-9a-f]{10})?$/, "expected 10 hexadecimal digits, or nothing");

export const releasedClaimColumns = z.strictObject({
  id: Id,
  subject: Id,
  predicate: oneOf(predicateIds),
  object: Id,
  statement: line("a sentence"),
  since: optional(PartialDate),
  until: optional(PartialDate),
  due: optional(PartialDate),
  status: oneOf(columnValues.status),
  evidence: oneOf(evidenceIds),
  figures: digest,
  sources: digest,
  remarks: digest,
});

export const releasedEntityColumns = z.strictObject({
  id: Id,
  type: oneOf(entityTypeIds),
  name: line("a name"),
  name_zh: optional(line("a name")),
});

const LONGEST_NOTE = 1000;
const note = z.string().max(LONGEST_NOTE, {
  error: ({ input }) => `has ${String(input).length} characters, expected at most ${LONGEST_NOTE}`,
});

export const ReleaseFile = z.strictObject({
  version: Version,
  date: Day,
  hash: z.string().regex(/^[0-9a-f]{12}$/, "expected 12 hexadecimal digits"),
  note,
  note_zh: note,
  claim_count: z.number().int(),
  entity_count: z.number().int(),
});
