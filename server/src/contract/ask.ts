import { z } from "zod";
import { evidenceIds } from "../rules/vocabulary.ts";
import { Claim } from "./claim.ts";
import { Entity } from "./entity.ts";
import { int, shape } from "./fields.ts";
import { typedText, wholeNumber } from "./request.ts";

/** Kinds of an offer; `none` says that the atlas does not cover what is asked. */
export const offerKinds = ["question", "page", "entity", "claim", "country", "none"] as const;
export type OfferKind = (typeof offerKinds)[number];

/** Pages that an offer can open, by their names in a target. */
export const offeredPages = [
  "what-if",
  "ownership",
  "compare",
  "landscape",
  "timeline",
  "evidence",
  "paths",
  "changes",
] as const;
export type OfferedPage = (typeof offeredPages)[number];

/** Query of GET /api/ask. */
export const AskRequest = z.strictObject({
  q: typedText.describe("A few words or a whole question, in English or Chinese; typing errors are tolerated."),
  limit: wholeNumber(6, 20).describe("Maximum number of offers."),
});
export type AskRequest = z.infer<typeof AskRequest>;

/** A part of the asked text, from `start` to before `end`, in UTF-16 units of `q` as the answer repeats it. */
export const AskedSpan = shape("AskedSpan", { start: int, end: int });
export type AskedSpan = z.infer<typeof AskedSpan>;

/** Size and evidence of the answer to an offered question. */
export const OfferedAnswer = shape("OfferedAnswer", {
  rows: int.describe("Number of rows, up to 500; of an answer in parts, those of the first part."),
  more: z.boolean().describe("True if there are more rows than that."),
  evidence: z
    .array(shape("OfferedGrade", { evidence: z.enum(evidenceIds), count: int }))
    .describe("Number of claims behind the rows by evidence, best grade first; grades without a claim are left out."),
  newest: z.string().nullable().describe("Date of the newest source of these claims; null if none is dated."),
});
export type OfferedAnswer = z.infer<typeof OfferedAnswer>;

/** One thing to open, with the words of the text that it explains. */
export const AskOffer = shape("AskOffer", {
  target: z
    .string()
    .describe(
      "What it opens: `entity:<id>`, `claim:<id>`, `question:<id>?<parameter>=<value>`, `page:<page>?ids=<ids>&country=<code>`, `country:<code>`, or `none`.",
    ),
  kind: z.enum(offerKinds),
  id: z
    .string()
    .describe("ID of the entity, claim or question, name of the page, or code of the country; empty for `none`."),
  values: z
    .record(z.string(), z.string())
    .describe(
      "Parameters of the question, or `ids` (with a comma between) and `country` of the page, and of what changed `types` and the day, month or year `since`; absent = not chosen.",
    ),
  title: z
    .string()
    .describe(
      "Name of the entity or page, statement of the claim, title of the question; for `none`, what is not in the atlas.",
    ),
  title_zh: z.string().describe("The same in Chinese; in English where there is no Chinese."),
  explains: z.array(AskedSpan).describe("The words of the text that it explains, in order."),
  unexplained: z.array(AskedSpan).describe("The words that carry meaning and that it leaves unexplained, in order."),
  answer: OfferedAnswer.nullable().describe(
    "How much a question finds, up to the first one that finds something. Null for all other offers.",
  ),
});
export type AskOffer = z.infer<typeof AskOffer>;

/**
 * Answer of GET /api/ask. A refusal stands first, and the nearest of what the atlas has below it. The claims offered are in
 * `claims`; the entities named by offers and claims in `entities`.
 */
export const AskAnswer = shape("AskAnswer", {
  q: z.string().describe("The text as it was understood: trimmed."),
  offers: z.array(AskOffer).describe("Best first."),
  claims: z.array(Claim),
  entities: z.array(Entity),
});
export type AskAnswer = z.infer<typeof AskAnswer>;
