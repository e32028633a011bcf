import { entityTypes, predicateIds } from "../../rules/vocabulary.ts";
import { cypherFile } from "../cypherFile.ts";

/** Constraints and indexes. */
const schema = [
  "entityIdUnique",
  "sourceIdUnique",
  "typeIdIndex",
  "countryIndex",
  "countryRankIndex",
  "publisherIndex",
  "urlIndex",
  "citedIndex",
  "sourceTextIndex",
  "entitySearchIndex",
  "claimSearchIndex",
  "claimRankIndex",
  "indexesOnline",
].map((name) => cypherFile(`schema/${name}`).cypher);

/** Statements that create constraints and indexes and wait for them; running them twice changes nothing. */
export function neo4jSchema(): string[] {
  const labels = Object.values(entityTypes).map(({ label }) => label);
  const sides = ["subject", "object"];
  return schema
    .map((text) => text.replaceAll("PREDICATES", predicateIds.join("|")))
    .flatMap((text) => eachOf(text, "LABEL", labels))
    .flatMap((text) => eachOf(text, "PREDICATE", predicateIds))
    .flatMap((text) => eachOf(text, "SIDE", sides));
}

/** The text once for each name, put in the given place; just the text if it has no such place. */
function eachOf(text: string, place: string, names: readonly string[]): string[] {
  return text.includes(place) ? names.map((name) => text.replaceAll(place, name)) : [text];
}
