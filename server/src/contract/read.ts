import { z } from "zod";
import { columnValues, evidenceIds, predicateIds } from "../rules/vocabulary.ts";
import { Claim } from "./claim.ts";
import { Entity } from "./entity.ts";
import { Id, Ids, int, optionalId, shape } from "./fields.ts";
import { Source } from "./source.ts";

/** Characters of a text that are read; the rest is cut. */
export const MOST_READ = 40_000;

/** Most claims shown for one sentence. */
export const MOST_FITTING = 5;

const name = z
  .string()
  .min(1, "expected a name of 1 to 200 characters")
  .max(200, "expected a name of 1 to 200 characters");

/** Body of POST /api/read. */
export const ReadRequest = shape("ReadRequest", {
  text: z
    .string()
    .min(1, "expected a text to read")
    .describe(
      `The article. Only its first ${MOST_READ.toLocaleString("en")} characters, 2,000 sentences and 4,000 names are read.`,
    ),
  subject: optionalId.describe("ID of the text's main subject, if the reader has chosen one; null to guess it."),
  ignored: z
    .array(name)
    .max(200)
    .default([])
    .describe("Names that mean nothing here: as written in the text, with any capitals, in every place."),
  meanings: z
    .record(name, Id)
    .refine((meanings) => Object.keys(meanings).length <= 200, "expected at most 200 names")
    .default({})
    .describe(
      "Which entity each name of several means, if the reader has chosen one; names as in `ignored`, a word such as `it` with the place where it begins: `it@120`.",
    ),
  title: name.nullable().default(null).describe("Its title, if the reader or the file says one."),
  url: z.string().max(2000).nullable().default(null).describe("Its address, if the reader or the file says one."),
  publisher: name.nullable().default(null).describe("Who published the text, if the reader says so."),
});
export type ReadRequest = z.infer<typeof ReadRequest>;

const start = int.min(0).describe("Where it begins in the text, in UTF-16 code units.");
const end = int.min(0).describe("Where it ends; the character there is not part of it.");

/** A part of the text. */
export const TextSpan = shape("TextSpan", { start, end });
export type TextSpan = z.infer<typeof TextSpan>;

/** A name of one or more entities in the text. */
export const Mention = shape("Mention", {
  start,
  end,
  ids: Ids.describe("The entities with this name: first the one that the reader chose, then those with most claims."),
  ambiguous: z
    .boolean()
    .describe("Whether several entities have this name, and the reader chose none; otherwise the first is meant."),
});
export type Mention = z.infer<typeof Mention>;

/** A word that stands for one or two organisations that the text names elsewhere. */
export const MeantWord = shape("MeantWord", {
  start,
  end,
  ids: Ids.describe("Those for whom it may stand, likeliest first; for `both` exactly two."),
  count: z.union([z.literal(1), z.literal(2)]).describe("Number of them for which it stands together."),
});
export type MeantWord = z.infer<typeof MeantWord>;

/** Kinds of figures that are compared. */
export const figureKinds = ["quantity", "share", "date", "count"] as const;

/** A figure that both the sentence and the claim have, for the same thing. */
export const CheckedFigure = shape("CheckedFigure", {
  what: z.enum(figureKinds),
  in_text: z.string().describe("As the text writes it."),
  in_claim: z.string().describe("As the claim has it, with its unit."),
  agrees: z.boolean().describe("Whether they are equal, up to how exactly each is given."),
});
export type CheckedFigure = z.infer<typeof CheckedFigure>;

/** A claim that fits a sentence. */
export const FittingClaim = shape("FittingClaim", {
  claim: Id,
  score: z
    .number()
    .describe(
      "How likely the sentence says what the claim says (0-1), by names, words, verb and figures, with its heading.",
    ),
  fits: z.array(TextSpan).describe("The words of the sentence that the statement of the claim has, too, in order."),
  compared: z.array(CheckedFigure),
  only_plans: z
    .enum(["claim", "sentence"])
    .nullable()
    .describe("Which of the two only plans or proposes what the other says is so; null if they speak alike."),
});
export type FittingClaim = z.infer<typeof FittingClaim>;

export const sentenceKinds = ["sentence", "list item", "heading", "noise"] as const;
export const verdicts = ["known", "from_text", "differs", "disputed", "not_in_atlas", "names_nothing"] as const;
/** Why a sentence does not plainly assert. */
export const stances = ["negation", "plan", "question", "name_only"] as const;

/** Grounds of verdicts. */
export const readReasons = [
  // known
  "same",
  "alike",
  "same_figure",
  "same_plan",
  "same_ended",
  "since_done",
  // differs
  "figure",
  "date",
  "denied",
  "over",
  "ended",
  "only_planned",
  "already_so",
  "direction",
  "other_owner",
  // not in the atlas
  "no_claim",
  "other_figure",
  "denial",
  "plan",
  "question",
  // names nothing
  "names_nothing",
  "name_only",
  "results",
  "opinion",
] as const;

/** The ground of a verdict, with the two sides of a difference. */
export const ReadReason = shape("ReadReason", {
  why: z
    .enum(readReasons)
    .describe(
      "`same` to `since_done` for what is known: the same relation of the same two, words that are alike, an equal figure, as a plan, as ended, or planned in the text and done in the atlas. `figure` to `other_owner` for what differs: another figure or date, denied or over in the text, ended or only planned in the atlas, a plan in the text of what is so, the other way round, another owner. `no_claim` to `question` for what is not in the atlas: no claim on the matter, one with figures of another time or thing, or none that denies or plans as the text does. The rest for background: it names nothing, only names, or gives results, prices or an opinion, which the atlas does not judge.",
    ),
  in_text: z.string().nullable().describe("The figure, date or name of the text, where a difference is of one."),
  in_claim: z.string().nullable().describe("That of the claim."),
});
export type ReadReason = z.infer<typeof ReadReason>;

/** One sentence, heading or list item of the text. */
export const ReadSentence = shape("ReadSentence", {
  start,
  end,
  kind: z
    .enum(sentenceKinds)
    .describe(
      "A `heading` is read like a sentence, but not counted. `noise` is what pages put around a text, such as menus and forms.",
    ),
  heading: int.nullable().describe("Index in this list of the heading under which it stands; null if there is none."),
  mentions: z.array(Mention),
  meant: z
    .array(MeantWord)
    .describe("Words such as `it`, `the company` and `both` that stand for organisations named elsewhere in the text."),
  verdict: z
    .enum(verdicts)
    .describe(
      "`known`: a claim fits. `from_text`: one fits, but its only source is this text, so it confirms nothing. `differs`: one fits, but has another figure for the same thing, or one of the two only plans what the other says is so. `disputed`: the best fitting claim is disputed. `not_in_atlas`: no claim fits a sentence that names something, or none that denies, plans or asks as it does; that does not mean that it is false. `names_nothing`: it names nothing that the atlas has and no claim fits, it only names and states nothing, or it is noise.",
    ),
  reason: ReadReason.nullable().describe("Why the verdict is so; null for headings and noise."),
  stance: z
    .array(z.enum(stances))
    .describe(
      "How it speaks, if it does not plainly assert. A question is never `known`, nor is a name alone. A denial or a plan is known by a claim that denies or plans, too; a denial also by one with an equal figure.",
    ),
  grade: z
    .enum(evidenceIds)
    .nullable()
    .describe("Evidence of the claim on which the verdict rests, or of the one that comes nearest; null if none fits."),
  predicates: z
    .array(z.enum(predicateIds))
    .describe("Predicates for which the sentence has a word, that of the most usual word first."),
  unmatched: z
    .array(z.string())
    .describe("Figures of the sentence with a unit, dates aside, with which no figure of these claims was compared."),
  claims: z
    .array(FittingClaim)
    .max(MOST_FITTING)
    .describe("Claims that fit or come near: first the one on which the verdict rests, then by score."),
});
export type ReadSentence = z.infer<typeof ReadSentence>;

const count = z.number().int().min(0);

/** Counts in the head of a reading, without headings and noise. */
export const ReadCounts = shape("ReadCounts", {
  sentences: count,
  naming: count.describe("Those that name at least one entity."),
  naming_two: count.describe("Those that name two or more."),
  known: z.record(z.enum(evidenceIds), count).describe("Known sentences by the evidence of their best claim."),
  from_text: count,
  differs: count,
  disputed: count,
  not_in_atlas: count,
  names_nothing: count,
});
export type ReadCounts = z.infer<typeof ReadCounts>;

/** The text itself as a possible source. */
export const OwnWord = shape("OwnWord", {
  publisher: z.string().nullable().describe("Who published it, as the reader said; null if nobody did."),
  publisher_kind: z.enum(columnValues.publisherKind).describe("By the register; `unknown` if it is not there."),
  publisher_country: z.string().nullable(),
  publisher_controlled_by: Id.nullable(),
  speaker: Id.nullable().describe("The organisation whose word the text relays, if it says so."),
  said_at: TextSpan.nullable().describe("Where the text says so."),
  kin: Ids.describe(
    "Entities of the text on which it could not count for a grade: the speaker, who controls the publisher, and if the speaker is the main subject or its subsidiary, all of these.",
  ),
});
export type OwnWord = z.infer<typeof OwnWord>;

/** Answer of POST /api/read. */
export const Reading = shape("Reading", {
  title: z.string().nullable(),
  cut: z.boolean().describe("Whether the text was longer than what was read, which ends with the last sentence."),
  language: z.enum(["en", "zh", "mixed"]),
  subject: z
    .strictObject({
      id: Id,
      reason: z.enum(["chosen", "title", "most_named"]).describe("By the reader, or how it was guessed."),
    })
    .nullable()
    .describe(
      "The main subject. It and its subsidiaries stand in where a sentence names no other organisation, or says “the company”.",
    ),
  sentences: z.array(ReadSentence),
  counts: ReadCounts,
  own_word: OwnWord,
  source: Source.nullable().describe(
    "The source of the atlas that is this text, by its address or by its title and publisher; null if it is none.",
  ),
  from_text: Ids.describe(
    "Those of the claims that have no other source than this text, what it repeats, and what repeats either.",
  ),
  partly: z.boolean().describe("Whether there was too much to look up, so that names or claims may be missing."),
  claims: z.array(Claim),
  entities: z.array(Entity).describe("All that the text, the claims and their sources name."),
  sources: z.array(Source),
});
export type Reading = z.infer<typeof Reading>;
