import { z } from "zod";
import { Claim, Entity } from "../contract/index.ts";
import { serverDay } from "../graph/evidence/evidenceMirror.ts";
import { standingWords } from "../read/statement/standingWords.ts";
import { evidenceGrades } from "../rules/vocabulary.ts";
import { wordOf } from "./text/wordOf.ts";

/** A claim as assistants get it: what it says, its grade and standing in words, and whose word it is. */
export const StatedClaim = z.strictObject({
  ...Claim.pick({
    id: true,
    subject: true,
    predicate: true,
    object: true,
    about: true,
    statement: true,
    status: true,
    since: true,
    until: true,
    due: true,
    share_pct: true,
    quantity: true,
    unit: true,
    maturity: true,
    evidence: true,
    own: true,
  }).shape,
  grade: z.string().describe("The evidence grade in words. A self-reported claim is not a fact."),
  standing: z.string().describe("Whether it holds, as far as is known today."),
  last_confirmed: z.string().nullable().describe("Date of the newest source that carries it; null if none is dated."),
  whose_word: z.string().nullable().describe("Whose word the statement is, whole or in part; null for nobody's."),
  disputed_about: z.string().nullable().describe("What a source disputes; null if nothing."),
});
export type StatedClaim = z.infer<typeof StatedClaim>;

/** An entity as assistants get it. */
export const NamedEntity = z.strictObject(
  Entity.pick({ id: true, type: true, name: true, name_zh: true, country: true, claim_count: true, own: true }).shape,
);
export type NamedEntity = z.infer<typeof NamedEntity>;

/** The part of a claim that assistants get, with grade and standing in words. */
export function statedClaim(claim: Claim): StatedClaim {
  const { en, meaning } = evidenceGrades[claim.evidence];
  return {
    id: claim.id,
    subject: claim.subject,
    predicate: claim.predicate,
    object: claim.object,
    about: claim.about,
    statement: claim.statement,
    status: claim.status,
    since: claim.since,
    until: claim.until,
    due: claim.due,
    share_pct: claim.share_pct,
    quantity: claim.quantity,
    unit: claim.unit,
    maturity: claim.maturity,
    evidence: claim.evidence,
    own: claim.own,
    grade: `${en}: ${meaning}`,
    standing: standingWords(claim, serverDay()),
    last_confirmed: claim.confirmed,
    whose_word: wordOf(claim),
    disputed_about: claim.dispute_note,
  };
}

/** The part of an entity that assistants get. */
export function namedEntity({ id, type, name, name_zh, country, claim_count, own }: Entity): NamedEntity {
  return { id, type, name, name_zh, country, claim_count, own };
}
