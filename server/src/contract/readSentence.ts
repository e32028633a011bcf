import { z } from "zod";
import { evidenceIds, predicateIds } from "../rules/vocabulary.ts";
import { Id, Ids, int, shape } from "./fields.ts";

/** Most claims shown for one sentence. */
export const MOST_FITTING = 5;

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
const figureKinds = ["quantity", "share", "date", "count"] as const;

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

const sentenceKinds = ["sentence", "list item", "heading", "noise"] as const;
export const verdicts = ["known", "from_text", "differs", "disputed", "not_in_atlas", "names_nothing"] as const;
/** Why a sentence does not plainly assert. */
const stances = ["negation", "plan", "question", "name_only"] as const;

/** Grounds of verdicts. */
const readReasons = [
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

const Verdict = z
  .enum(verdicts)
  .describe(
    "`known`: a claim fits. `from_text`: one fits, but its only source is this text, so it confirms nothing. `differs`: one on the same matter says otherwise, as `reason` tells. `disputed`: the best fitting claim is disputed. `not_in_atlas`: no claim fits a sentence that names something, or none that denies, plans or asks as it does, or tells what became of it; that does not mean that it is false. `names_nothing`: it names nothing that the atlas has and no claim fits, it only names and states nothing, or it is noise.",
  );
const Grade = z
  .enum(evidenceIds)
  .nullable()
  .describe("Evidence of the claim on which the verdict rests, or of the one that comes nearest; null if none fits.");

/** One of several statements of a sentence: "X owns Y, but does not make Z" has two. */
export const ReadStatement = shape("ReadStatement", {
  spans: z.array(TextSpan).describe("Its words: several pieces where another statement stands in between."),
  verdict: Verdict,
  reason: ReadReason,
  grade: Grade,
  claims: Ids.describe("Those of the sentence that speak of it: first the one on which the verdict rests."),
});
export type ReadStatement = z.infer<typeof ReadStatement>;

/** One sentence, heading or list item of the text. */
export const ReadSentence = shape("ReadSentence", {
  start,
  end,
  kind: z
    .enum(sentenceKinds)
    .describe(
      "A `heading` is read like a sentence, but not counted. `noise` is what pages put around a text, such as menus and forms, and the entries of a list of sources.",
    ),
  heading: int.nullable().describe("Index in this list of the heading under which it stands; null if there is none."),
  mentions: z.array(Mention),
  meant: z
    .array(MeantWord)
    .describe(
      "Words such as `it`, `the company`, `its magnet unit` and `both` that stand for organisations named elsewhere in the text.",
    ),
  verdict: Verdict,
  reason: ReadReason.nullable().describe("Why the verdict is so; null for headings and noise."),
  stance: z
    .array(z.enum(stances))
    .describe(
      "How it speaks, if it does not plainly assert. A question is never `known`, nor is a name alone. A denial or a plan is known by a claim that denies or plans, too; a denial also by one with two equal figures.",
    ),
  grade: Grade,
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
  statements: z
    .array(ReadStatement)
    .describe(
      "Its statements, where it has several, each with its own verdict; that of the sentence is the gravest of them.",
    ),
});
export type ReadSentence = z.infer<typeof ReadSentence>;
