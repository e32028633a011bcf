import { inChina } from "../../rules/country.ts";
import { entityTypes } from "../../rules/vocabulary.ts";
import { searchNames, searchTokens } from "../../store/search/searchTokens.ts";
import type { ClaimRow, EntityRow } from "../check/checkedDataset.ts";
import { keptByRow } from "../keptByRow.ts";
import type { ClaimRelationship, EntityNode } from "./graphRows.ts";
import { type HubNote, hubNotes } from "./hubNotes.ts";

/** The entities with values derived from their claims, their labels and their search terms. */
export function entityNodes(
  entities: readonly EntityRow[],
  claims: readonly ClaimRelationship[],
  hubFrom: number,
): EntityNode[] {
  const otherEnds = otherEndsOf(claims);
  const hubs = hubNotes(claims, (id) => (otherEnds.get(id)?.length ?? 0) >= hubFrom);
  const subsidiaries = subsidiariesAmong(entities, claims);
  return entities.map((entity) => {
    const ends = otherEnds.get(entity.id) ?? [];
    const counted = {
      claim_count: ends.length,
      neighbour_count: new Set(ends).size,
      subsidiary: subsidiaries.has(entity.id),
      ...(hubs.get(entity.id) ?? NO_HUB),
    };
    return entityNode(entity, counted, keptTerms(entity));
  });
}

export const NO_HUB: Readonly<Record<keyof HubNote, null>> = { hub_counts: null, hub_first: null };

/** Values derived from an entity's claims. */
type Counted = Pick<EntityNode, "claim_count" | "neighbour_count" | "subsidiary" | keyof HubNote>;

type SearchTerms = Pick<EntityNode, "search_names" | "search_tokens">;

function searchTermsOf(entity: EntityRow): SearchTerms {
  const names = searchNames(entity);
  return { search_names: names, search_tokens: searchTokens(names) };
}

const keptTerms = keptByRow(searchTermsOf);

/** One entity with values derived from its claims, its labels and its search terms. */
function entityNode(
  entity: EntityRow,
  { claim_count, neighbour_count, subsidiary, hub_counts, hub_first }: Counted,
  { search_names, search_tokens }: SearchTerms,
): EntityNode {
  const counterpart = entity.type === "organisation" && !inChina(entity.country);
  // Written out field by field, because extending a copy takes several times as long.
  return {
    kind: entity.kind,
    country: entity.country,
    city: entity.city,
    founded: entity.founded,
    ticker: entity.ticker,
    website: entity.website,
    stage: entity.stage,
    chain_step: entity.chain_step,
    lat: entity.lat,
    lon: entity.lon,
    date: entity.date,
    id: entity.id,
    name: entity.name,
    name_zh: entity.name_zh,
    short_name: entity.short_name,
    aliases: entity.aliases,
    summary: entity.summary,
    own: entity.own,
    override_reason: entity.override_reason,
    type: entity.type,
    counterpart,
    subsidiary,
    claim_count,
    neighbour_count,
    labels: [
      "Entity",
      entityTypes[entity.type].label,
      ...(counterpart ? ["Counterpart"] : []),
      ...(subsidiary ? ["Subsidiary"] : []),
    ],
    search_names,
    search_tokens,
    hub_counts,
    hub_first,
  };
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

/** Organisations that have a parent now. Ownership by a government body makes no subsidiary. */
function subsidiariesAmong(entities: readonly EntityRow[], claims: readonly ClaimRow[]): Set<string> {
  const governments = new Set(entities.filter(({ kind }) => kind === "government").map(({ id }) => id));
  const owned = claims.filter(
    ({ predicate, status, object }) =>
      predicate === "SUBSIDIARY_OF" && status === "in-force" && !governments.has(object),
  );
  return new Set(owned.map(({ subject }) => subject));
}
