import { z } from "zod";
import { Entity } from "./entity.ts";

/** One entity found, with the name that matched. */
export const SearchHit = z.strictObject({
  entity: Entity,
  matched: z
    .string()
    .describe("The name, alias, Chinese name, pinyin or ticker that matched best; the name if none did."),
  match: z
    .enum(["exact", "prefix", "word", "similar", "text"])
    .describe("How it matched; `similar` forgives typing errors, `text` has the words in its claims and summary."),
});
export type SearchHit = z.infer<typeof SearchHit>;

/** Answer of GET /api/search, best name first, then those that have the words elsewhere. */
export const SearchAnswer = z.strictObject({ hits: z.array(SearchHit) });
export type SearchAnswer = z.infer<typeof SearchAnswer>;

/** The words of a search that find something. */
export const FoundWith = z.strictObject({
  q: z.string().describe("The search text, with plural endings removed."),
  words: z.array(z.string()).describe("The same words as typed by the reader."),
});
export type FoundWith = z.infer<typeof FoundWith>;

/** Answer of GET /api/search/fewer: for each kind, the words that find something; null if none do. */
export const FewerWordsAnswer = z.strictObject({
  entity: FoundWith.nullable(),
  claim: FoundWith.nullable(),
  source: FoundWith.nullable(),
});
export type FewerWordsAnswer = z.infer<typeof FewerWordsAnswer>;
