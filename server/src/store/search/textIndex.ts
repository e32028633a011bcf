import { z } from "zod";
import { isInCountry } from "../../rules/country.ts";
import { cypherFile } from "../cypherFile.ts";
import type { GraphStore, WordQuery } from "../GraphStore.ts";
import { parseRows } from "../parseRows.ts";
import type { IndexedEntity } from "./searchIndex.ts";

/** Finds entities by words anywhere in their claims, names and summary; the ids, best first. */
export type TextIndex = (query: WordQuery) => string[];

const claimTexts = cypherFile("search/claimTexts");
const ClaimText = z.strictObject({ subject: z.string(), object: z.string(), text: z.string(), claim: z.string() });

/** Builds the embedded engine's index of all texts; it answers as `search/entitiesWithWords` does on Neo4j. */
export async function buildTextIndex(read: GraphStore["read"], entities: readonly IndexedEntity[]): Promise<TextIndex> {
  const claims = parseRows(claimTexts.name, ClaimText, await read(claimTexts, {}));
  const indexed = entities.map((entity) => ({
    ...entity,
    names: entity.names.map((name) => name.toLowerCase()),
    summary: (entity.summary ?? "").toLowerCase(),
  }));

  return ({ words, types, country, limit }) => {
    const claimed = new Map<string, Set<string>>();
    for (const { subject, object, text } of claims) {
      const found = words.filter((word) => text.includes(word));
      if (found.length === 0) continue;
      for (const end of [subject, object]) {
        const known = claimed.get(end) ?? new Set();
        for (const word of found) known.add(word);
        claimed.set(end, known);
      }
    }
    return indexed
      .filter(({ id, type, summary, ...entity }) => {
        const known = claimed.get(id);
        if (!known || (types.length > 0 && !types.includes(type)) || !isInCountry(entity.country, country))
          return false;
        return words.every((word) => known.has(word) || summary.includes(word));
      })
      .map(({ id, names, summary, claim_count }) => ({
        id,
        claim_count,
        named: words.filter((word) => names.some((name) => name.includes(word))).length,
        told: words.filter((word) => summary.includes(word)).length,
      }))
      .sort((a, b) => b.named - a.named || b.told - a.told || b.claim_count - a.claim_count || (a.id < b.id ? -1 : 1))
      .slice(0, limit)
      .map(({ id }) => id);
  };
}
