import { z } from "zod";
import { Entity } from "./entity.ts";

/** One entity found, with the name that matched. */
export const SearchHit = z.strictObject({
  entity: Entity,
  matched: z.string().describe("The name, alias, Chinese name, pinyin or ticker that matched best."),
  match: z.enum(["exact", "prefix", "word", "similar"]).describe("How it matched; `similar` forgives typing errors."),
});
export type SearchHit = z.infer<typeof SearchHit>;

/** Answer of GET /api/search, best name first. */
export const SearchAnswer = z.strictObject({ hits: z.array(SearchHit) });
export type SearchAnswer = z.infer<typeof SearchAnswer>;
