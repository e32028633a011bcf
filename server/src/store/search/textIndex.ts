import { isInCountry } from "../../rules/country.ts";
import { cypherFile } from "../cypherFile.ts";
import type { GraphStore, IndexChange, WordQuery } from "../GraphStore.ts";
import { parseRows } from "../parseRows.ts";
import { ClaimText, type IndexedEntity } from "./indexedRows.ts";

/** The embedded engine's index of all texts; it answers as `search/entitiesWithWords` does on Neo4j. */
export interface TextIndex {
  /** Finds entities by words anywhere in their claims, names and summary; the ids, best first. */
  withWords(query: WordQuery): string[];
  change(entities: IndexChange<IndexedEntity>, claims: IndexChange<ClaimText>): void;
}

const claimTexts = cypherFile("search/claimTexts");

/** Reads the texts of all claims in the embedded engine's graph. */
export async function readClaimTexts(read: GraphStore["read"]): Promise<ClaimText[]> {
  return parseRows(claimTexts.name, ClaimText, await read(claimTexts, {}));
}

/** Builds the index of all texts. */
export function buildTextIndex(entities: readonly IndexedEntity[], texts: readonly ClaimText[]): TextIndex {
  const claims = new Map(texts.map((text) => [text.claim, text]));
  const indexed = new Map(entities.map((entity) => [entity.id, lowered(entity)]));

  const withWords = ({ words, types, country, limit }: WordQuery): string[] => {
    const claimed = new Map<string, Set<string>>();
    for (const { subject, object, text } of claims.values()) {
      const found = words.filter((word) => text.includes(word));
      if (found.length === 0) continue;
      for (const end of [subject, object]) {
        const known = claimed.get(end) ?? new Set();
        for (const word of found) known.add(word);
        claimed.set(end, known);
      }
    }
    return [...indexed.values()]
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
        summarised: words.filter((word) => summary.includes(word)).length,
      }))
      .sort(
        (a, b) =>
          b.named - a.named || b.summarised - a.summarised || b.claim_count - a.claim_count || (a.id < b.id ? -1 : 1),
      )
      .slice(0, limit)
      .map(({ id }) => id);
  };

  return {
    withWords,
    change(ofEntities, ofClaims) {
      for (const id of ofEntities.gone) indexed.delete(id);
      for (const entity of ofEntities.put) indexed.set(entity.id, lowered(entity));
      for (const id of ofClaims.gone) claims.delete(id);
      for (const claim of ofClaims.put) claims.set(claim.claim, claim);
    },
  };
}

/** An entity with its names and summary in lower case, in which words are looked for. */
function lowered(entity: IndexedEntity) {
  return {
    ...entity,
    names: entity.names.map((name) => name.toLowerCase()),
    summary: (entity.summary ?? "").toLowerCase(),
  };
}
