import { z } from "zod";
import { sourceRoleIds } from "../rules/sourceRoles.ts";
import { columnValues, evidenceIds, predicateIds } from "../rules/vocabulary.ts";
import { Day, Id, Ids, int, optionalId, optionalNumber, optionalText, ownFields, shape } from "./fields.ts";

/** One directed, sourced relationship with the columns of its dossier and the evidence computed at load. */
export const Claim = shape("Claim", {
  id: Id,
  subject: Id,
  predicate: z.enum(predicateIds),
  object: Id,
  statement: z.string(),
  since: optionalText,
  until: optionalText,
  due: optionalText.describe(
    "Date for which the sources announce a plan or target, or on which a suspension ends; null if they name none.",
  ),
  status: z.enum(columnValues.status),
  share_pct: optionalNumber.describe(
    "Share of the capital held, in per cent (0-100); null if not disclosed or not a holding.",
  ),
  quantity: optionalNumber,
  unit: optionalText,
  quantity_of: optionalText,
  quantity_kind: z.enum(columnValues.quantityKind).nullable().default(null),
  maturity: z.enum(columnValues.maturity).nullable().default(null),
  about: optionalId.describe("ID of the technology, product, policy or place that the claim is about."),
  caveats: z.array(z.enum(columnValues.caveat)).default([]),
  notes: optionalText,
  sources: Ids.describe("IDs of the sources that support the statement."),
  disputed_by: Ids.default([]).describe("IDs of the sources that contradict it."),
  independent_sources: Ids.default([]).describe("Of `sources`, those that count for the grade."),
  source_roles: z
    .array(z.enum(sourceRoleIds))
    .default([])
    .describe(
      "How each of `sources` counts, in their order. `counts`: for the grade; all others are left out. `kin`: the word of an end, or of its owner or subsidiary. `controlled`: one of these controls its publisher. `own-word`: a page of a company or press agency that names no speaker. `state-media`: state media on a body, firm or policy of their own state. `weak`: a weak publisher beside a strong one. `retells`: it repeats a publisher that counts already. `failed-check`: it was read again and does not carry the claim.",
    ),
  publisher_kinds: z
    .array(z.enum(columnValues.publisherKind))
    .default([])
    .describe("Kinds of the publishers of `sources` by the register, each once, in the order of the alphabet."),
  newest_source: optionalText.describe("Date of the newest source, for or against; null if no source is dated."),
  check_sources: Ids.default([]).describe(
    "IDs of the sources that were read again for this claim, the newest reading first.",
  ),
  check_dates: z.array(Day).default([]).describe("When each of `check_sources` was read again, in the same order."),
  check_verdicts: z
    .array(z.enum(columnValues.checkVerdict))
    .default([])
    .describe("What each of `check_sources` carries of the statement, in the same order."),
  check_notes: z
    .array(z.string())
    .default([])
    .describe(
      "What each reading found missing or different, in the same order; an empty list where no reading has a note.",
    ),
  check_lacks: z
    .array(z.enum(columnValues.lacks).or(z.literal("")))
    .default([])
    .describe(
      "`relation` where a reading found the relation itself missing, in the same order; an empty list where none did.",
    ),
  relayed_sources: Ids.default([]).describe(
    "Of `sources` and `disputed_by`, those that in this claim retell another or pass on the word of somebody, as the register of relays says.",
  ),
  source_voices: z
    .array(z.string())
    .default([])
    .describe(
      "The publisher as which each of `sources`, and then of `disputed_by`, counts in this claim, in their order: its own, or the one that it repeats.",
    ),
  source_speakers: z
    .array(z.string())
    .default([])
    .describe(
      "ID of the entity whose word each of these is in this claim, in the same order; empty where nobody is named.",
    ),
  source_voice_kinds: z
    .array(z.enum(columnValues.publisherKind))
    .default([])
    .describe("Kind of each of `source_voices` by the register."),
  source_voice_countries: z
    .array(z.string())
    .default([])
    .describe("Country of each of `source_voices`; empty where the register has none."),
  source_voice_controllers: z
    .array(z.string())
    .default([])
    .describe("ID of the organisation that controls each of `source_voices`; empty where none does."),
  attributed_to: Ids.default([]).describe(
    "IDs of the entities whose word the statement is, whole or in part, however many papers print it.",
  ),
  attributed_names: z.array(z.string()).default([]).describe("English names of `attributed_to`, in the same order."),
  attributed_names_zh: z
    .array(z.string())
    .default([])
    .describe("Chinese names of `attributed_to`, in the same order; English where the data set has none."),
  attributed_words: z
    .array(z.string())
    .default([])
    .describe(
      'The words of the statement that are the word of each of `attributed_to`, in the same order, separated by " | "; empty where the whole statement is.',
    ),
  dispute_about: z
    .enum(columnValues.disputeAbout)
    .nullable()
    .default(null)
    .describe(
      "`core`: the dispute is about the relation or the figure that matters; `detail`: about a date, a rounding or a side figure, which is no grade.",
    ),
  dispute_note: optionalText.describe("What is disputed."),
  effect: z
    .enum(columnValues.effect)
    .nullable()
    .default(null)
    .describe(
      "What a rule or a shortage did to somebody, as the register of effects says; null for claims that state no such thing.",
    ),
  effect_day: optionalText.describe("When that was, as precise as known; null if unknown."),
  effect_goods: Ids.default([]).describe(
    "IDs of the goods whose lack or licence it was; empty where the claim names none, or is on them itself.",
  ),
  effect_short: optionalText.describe("The effect in at most eight words."),
  money_giver: optionalId.describe(
    "ID of who gives the sum of money that the claim tells of, as the register of money says.",
  ),
  money_receiver: optionalId.describe("ID of who gets it, or for whom or what it is paid."),
  money_form: z
    .enum(columnValues.moneyForm)
    .nullable()
    .default(null)
    .describe("What it is given as; null for claims that tell of no money."),
  money_amount: optionalNumber.describe("The amount in `money_currency`; null if it is not told."),
  money_currency: z.enum(columnValues.currency).nullable().default(null),
  money_kind: z
    .enum(columnValues.amountKind)
    .nullable()
    .default(null)
    .describe("Whether the amount is told as about so much, at least or at most; null for others."),
  money_status: z
    .enum(columnValues.moneyStatus)
    .nullable()
    .default(null)
    .describe("How far it has come: a promise is not paid."),
  money_day: optionalText.describe("When it was paid, agreed or announced, as precise as known."),
  money_not_added: z
    .enum(columnValues.notAdded)
    .nullable()
    .default(null)
    .describe(
      "Why the amount must not be added to others: it is `part-of-another` sum, `told-again`, was `replaced`, comes from `several-givers`, or is `no-payment`; null if it may be added.",
    ),
  money_counted_in: optionalId.describe("ID of the claim whose sum counts in its place."),
  money_note: optionalText.describe("What the reader of the sum must know, in English."),
  confirmed: optionalText.describe(
    "Date of the newest source that counts for the claim and carries it; where none counts, of the newest that carries it. Null if none is dated.",
  ),
  last_reported: optionalText.describe(
    "Year of the newest source where that is more than five years older than the data set, of a claim in force without an end ahead on what somebody does (DEVELOPS, PRODUCES, SUPPLIES, MINES, ACTIVE_IN, DEPENDS_ON, PARTNERS_WITH): nobody has reported it since. Null for all others.",
  ),
  is_over: z
    .boolean()
    .default(false)
    .describe(
      "Whether a claim in force has an `until` before the date of the data set. Never of a claim with a figure, whose period may end while the relation goes on.",
    ),
  evidence: z.enum(evidenceIds),
  publisher_count: int.describe(
    "Number of different publishers that count; weak ones count as one, and only where there is no other.",
  ),
  dossier: z.string().describe("Name of the dossier: its file name without `.csv`."),
  ...ownFields,
});
export type Claim = z.infer<typeof Claim>;
