import { z } from "zod";
import { typedText } from "../../contract/index.ts";
import { searchClaims } from "../../graph/claimSearch.ts";
import { search } from "../../graph/search/search.ts";
import { entityTypeIds } from "../../rules/vocabulary.ts";
import { defineTool } from "../defineTool.ts";
import { NamedEntity, namedEntity, StatedClaim, statedClaim } from "../StatedClaim.ts";
import { claimLine } from "../text/claimLine.ts";
import { named } from "../text/quoted.ts";
import { limitOf, offset } from "./inputs.ts";

/** Entities by name, and claims by their words. */
export const searchTool = defineTool({
  name: "search",
  title: "Search the atlas",
  description:
    "Finds entities by name, alias, Chinese name, pinyin or ticker, and claims that have all the words. Start here to learn IDs.",
  input: z.strictObject({
    query: typedText.describe("A name, or words that must all occur in a claim. Not a sentence: for that use ask."),
    types: z.array(z.enum(entityTypeIds)).default([]).describe("Only entities of these types."),
    limit: limitOf(10, 50),
    offset: offset.describe("Claims to skip, for the next part."),
  }),
  output: z.strictObject({
    entities: z.array(NamedEntity.extend({ matched: z.string(), match: z.string() })),
    claims: z.array(StatedClaim),
    total_claims: z.number().int(),
    offset: z.number().int(),
  }),
  example: { query: "baotou" },
  async respond({ store }, { query: q, types, limit, offset }) {
    const [{ hits }, found] = await Promise.all([
      search(store, { q, types, country: "", limit }),
      searchClaims(store, { q, limit, offset }),
    ]);
    const entities = offset === 0 ? hits : [];
    const lines = entities.map(
      ({ entity, match }) =>
        `${named(entity)}: ${entity.type}${entity.country === null ? "" : `, ${entity.country}`}, ${entity.claim_count} claims${match === "exact" ? "" : ` (${match})`}`,
    );
    const none = lines.length === 0 && offset === 0 ? ["No entity has that name."] : [];
    return {
      told: {
        head: [...none, ...lines, `${found.total} claims have all these words.`],
        items: found.claims.map(claimLine),
        total: found.total,
        offset,
        limits: ["Claims that say the same in other words: ask, or claims of an entity, may find them."],
      },
      data: (shown) => ({
        entities: entities.map(({ entity, matched, match }) => ({ ...namedEntity(entity), matched, match })),
        claims: found.claims.slice(0, shown).map(statedClaim),
        total_claims: found.total,
        offset,
      }),
    };
  },
});
