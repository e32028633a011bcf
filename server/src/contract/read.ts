import { z } from "zod";
import { columnValues, evidenceIds } from "../rules/vocabulary.ts";
import { Claim } from "./claim.ts";
import { Entity } from "./entity.ts";
import { Id, Ids, optionalId, shape } from "./fields.ts";
import { ReadSentence, TextSpan } from "./readSentence.ts";
import { Source } from "./source.ts";

/** Characters of a text that are read; the rest is cut. */
export const MOST_READ = 40_000;

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
