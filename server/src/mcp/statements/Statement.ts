import { z } from "zod";
import { Claim, Ids, optionalId, PartialDate } from "../../contract/index.ts";
import { predicateIds } from "../../rules/vocabulary.ts";
import { entityName } from "../tools/inputs.ts";

/** A statement that an assistant has taken out of a text. */
export const Statement = z.strictObject({
  subject: entityName,
  relation: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .describe(
      `How the subject stands to the object: best one of ${predicateIds.join(", ")}; or words such as "is owned by", "supplies", "buys from".`,
    ),
  object: entityName,
  figure: z.number().optional().describe("A share, quantity or sum that the statement gives."),
  unit: z.string().trim().max(40).default("").describe('Unit of the figure, such as "%", "t/yr" or "million USD".'),
  day: PartialDate.optional().describe("Day, month or year at which it is said to hold; absent means now."),
  negated: z.boolean().default(false).describe("Whether the statement denies the relation."),
  planned: z.boolean().default(false).describe("Whether the statement only announces, plans or proposes it."),
});
export type Statement = z.infer<typeof Statement>;

/** Answers to a statement. */
export const statementVerdicts = ["known", "differs", "not_in_atlas", "not_its_subject", "ask_back"] as const;
export type StatementVerdict = (typeof statementVerdicts)[number];

/** A statement with what the atlas answers to it. */
export const CheckedStatement = z.strictObject({
  verdict: z
    .enum(statementVerdicts)
    .describe(
      "known: a claim says it; differs: a claim says otherwise; not_in_atlas: no claim says or denies it, which does not mean that it is false; not_its_subject: it is about nothing that the atlas records; ask_back: a name means several entities.",
    ),
  reason: z.string(),
  subject: optionalId,
  object: optionalId,
  claim_ids: Ids.describe("The claim on which the answer rests, then others on the same relation."),
  evidence: Claim.shape.evidence.nullable().describe("The grade of the first claim."),
  last_confirmed: z.string().nullable(),
  differing: z
    .strictObject({ what: z.enum(["figure", "time", "status", "denial"]), stated: z.string(), recorded: z.string() })
    .nullable()
    .describe("In what the first claim differs."),
  candidates: Ids.describe("IDs of the entities that the unclear name can mean."),
});
export type CheckedStatement = z.infer<typeof CheckedStatement>;
