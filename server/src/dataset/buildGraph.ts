import type { Source } from "../contract/index.ts";
import type { CheckedDataset, ClaimRow, SourceRow } from "./checkedDataset.ts";
import { claimRelationships } from "./claimRelationships.ts";
import { entityNodes } from "./entityNodes.ts";
import { graphHash } from "./graphHash.ts";
import type { GraphRows } from "./graphRows.ts";

/** Projects a data set onto the nodes and relationships of the graph, with all that is computed at load. */
export function buildGraph({ description, own, entities, claims, sources }: CheckedDataset): GraphRows {
  const rows = {
    dataset: { ...description, own },
    entities: entityNodes(entities, claims),
    claims: claimRelationships(claims, sources),
    sources: withClaimCounts(sources, claims),
  };
  return { ...rows, dataset: { ...rows.dataset, hash: graphHash(rows) } };
}

function withClaimCounts(sources: readonly SourceRow[], claims: readonly ClaimRow[]): Source[] {
  const counts = new Map<string, number>();
  for (const id of claims.flatMap((claim) => [...claim.sources, ...claim.disputed_by])) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return sources.map((source) => ({ ...source, claim_count: counts.get(source.id) ?? 0 }));
}
