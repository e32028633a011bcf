import { searchNames, searchTokens } from "../graph/search/searchTokens.ts";
import { entityTypes } from "../vocabulary.ts";
import type { ClaimRow, EntityRow } from "./checkedDataset.ts";
import type { ClaimRelationship, EntityNode } from "./graphRows.ts";
import { hubCounts } from "./hubCounts.ts";
import { inChina } from "./inChina.ts";

/** The entities with what follows from their claims, their labels and their search terms. */
export function entityNodes(
  entities: readonly EntityRow[],
  claims: readonly ClaimRelationship[],
  hubFrom: number,
): EntityNode[] {
  const otherEnds = otherEndsOf(claims);
  const hubs = hubCounts(claims, (id) => (otherEnds.get(id)?.length ?? 0) >= hubFrom);
  const subsidiaries = subsidiariesAmong(entities, claims);
  return entities.map((entity) => {
    const ends = otherEnds.get(entity.id) ?? [];
    const counterpart = entity.type === "organisation" && !inChina(entity.country);
    const subsidiary = subsidiaries.has(entity.id);
    const names = searchNames(entity);
    return {
      ...entity,
      counterpart,
      subsidiary,
      claim_count: ends.length,
      neighbour_count: new Set(ends).size,
      labels: [
        "Entity",
        entityTypes[entity.type].label,
        ...(counterpart ? ["Counterpart"] : []),
        ...(subsidiary ? ["Subsidiary"] : []),
      ],
      search_names: names,
      search_tokens: searchTokens(names),
      hub_counts: hubs.get(entity.id) ?? null,
    };
  });
}

/** For each entity, the entity at the other end of each of its claims. */
function otherEndsOf(claims: readonly ClaimRow[]): Map<string, string[]> {
  const ends = new Map<string, string[]>();
  const add = (id: string, other: string) => {
    const known = ends.get(id);
    if (known === undefined) ends.set(id, [other]);
    else known.push(other);
  };
  for (const { subject, object } of claims) {
    add(subject, object);
    add(object, subject);
  }
  return ends;
}

/** Organisations with a parent now; a government body is an owner, but makes no subsidiary. */
function subsidiariesAmong(entities: readonly EntityRow[], claims: readonly ClaimRow[]): Set<string> {
  const governments = new Set(entities.filter(({ kind }) => kind === "government").map(({ id }) => id));
  const holding = claims.filter(
    ({ predicate, status, object }) =>
      predicate === "SUBSIDIARY_OF" && status === "in-force" && !governments.has(object),
  );
  return new Set(holding.map(({ subject }) => subject));
}
