import { foldText } from "../../store/search/foldWords.ts";
import type { CheckedDataset, ClaimRow, SourceRow } from "../check/checkedDataset.ts";
import { claimRelationships } from "./claimRelationships.ts";
import { entityNodes } from "./entityNodes.ts";
import { graphHash } from "./graphHash.ts";
import type { GraphRows, SourceNode } from "./graphRows.ts";

/** An entity with at least this many claims is a hub: an index finds its first claims, and its counts are stored. */
export const HUB_FROM = 500;

/** Builds the nodes and relationships of the graph from a data set, with everything computed at load. */
export function buildGraph(
  { description, own, entities, claims, sources }: CheckedDataset,
  { hubFrom = HUB_FROM } = {},
): GraphRows {
  const relationships = claimRelationships({ claims, sources, entities });
  const rows = {
    dataset: { ...description, own },
    entities: entityNodes(entities, relationships, hubFrom),
    claims: relationships,
    sources: sourceNodes(sources, claims),
  };
  return { ...rows, dataset: { ...rows.dataset, hash: graphHash(rows) } };
}

function sourceNodes(sources: readonly SourceRow[], claims: readonly ClaimRow[]): SourceNode[] {
  const counts = new Map<string, number>();
  for (const id of claims.flatMap((claim) => [...claim.sources, ...claim.disputed_by])) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return sources.map((source) => sourceNode(source, counts.get(source.id) ?? 0));
}

/** One source with the number of claims that cite it, and its search text. */
export function sourceNode(source: SourceRow, claim_count: number): SourceNode {
  return { ...source, claim_count, search_text: `${foldText(source.title)}\n${foldText(source.publisher)}` };
}
