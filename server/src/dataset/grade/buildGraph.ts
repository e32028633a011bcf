import { foldText } from "../../store/search/foldWords.ts";
import type { CheckedDataset, ClaimRow, PublisherRow, SourceRow } from "../check/checkedDataset.ts";
import { publisherKey } from "../check/publisherKey.ts";
import { claimRelationships } from "./claimRelationships.ts";
import { entityNodes } from "./entityNodes.ts";
import { graphHash } from "./graphHash.ts";
import type { GraphRows, SourceNode } from "./graphRows.ts";

/** An entity with at least this many claims is a hub: an index finds its first claims, and its counts are stored. */
export const HUB_FROM = 500;

/** Builds the nodes and relationships of the graph from a data set, with everything computed at load. */
export function buildGraph(
  { description, own, entities, claims, sources, publishers }: CheckedDataset,
  { hubFrom = HUB_FROM } = {},
): GraphRows {
  const relationships = claimRelationships({ claims, sources, entities });
  const rows = {
    dataset: { ...description, own },
    entities: entityNodes(entities, relationships, hubFrom),
    claims: relationships,
    sources: sourceNodes(sources, claims, registerOf(publishers)),
  };
  return { ...rows, dataset: { ...rows.dataset, hash: graphHash(rows) } };
}

/** What the register says of a publisher, as far as the graph holds it. */
export type RegisteredPublisher = Pick<PublisherRow, "kind" | "country" | "controlled_by">;

/** The register of publishers, by `publisherKey`. */
export type Register = Pick<ReadonlyMap<string, RegisteredPublisher>, "get">;

/** Makes the register; of own data that repeat a publisher, the first row counts. */
export function registerOf(publishers: readonly PublisherRow[]): Register {
  return new Map(publishers.toReversed().map((row) => [publisherKey(row.publisher), row]));
}

function sourceNodes(sources: readonly SourceRow[], claims: readonly ClaimRow[], register: Register): SourceNode[] {
  const counts = new Map<string, number>();
  for (const id of claims.flatMap((claim) => [...claim.sources, ...claim.disputed_by])) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return sources.map((source) => sourceNode(source, { register, claim_count: counts.get(source.id) ?? 0 }));
}

/** One source with what the register says of its publisher, the number of claims that cite it, and its search text. */
export function sourceNode(
  source: SourceRow,
  { register, claim_count }: { register: Register; claim_count: number },
): SourceNode {
  const publisher = register.get(publisherKey(source.publisher));
  return {
    ...source,
    publisher_kind: publisher?.kind ?? "unknown",
    publisher_country: publisher?.country ?? null,
    publisher_controlled_by: publisher?.controlled_by ?? null,
    claim_count,
    search_text: `${foldText(source.title)}\n${foldText(source.publisher)}`,
  };
}
