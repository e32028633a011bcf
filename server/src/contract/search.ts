import { z } from "zod";
import { Entity } from "./entity.ts";

/** One entity found, with the name that matched. */
export const SearchHit = z.strictObject({
  entity: Entity,
  /** The name, alias, Chinese name, pinyin or ticker that matched best. */
  matched: z.string(),
  /** How it matched; `similar` forgives typing errors. */
  match: z.enum(["exact", "prefix", "word", "similar"]),
});
export type SearchHit = z.infer<typeof SearchHit>;

/** Answer of GET /api/search, best name first. */
export const SearchAnswer = z.strictObject({ hits: z.array(SearchHit) });
export type SearchAnswer = z.infer<typeof SearchAnswer>;
