import type { Claim, Entity } from "../../contract/index.ts";
import type { GraphStore } from "../../store/GraphStore.ts";
import { entitiesByIds } from "../entities.ts";
import { pathClaims } from "../paths.ts";
import { firstHubKeys, type HubRequest } from "./firstHubClaims.ts";
import type { Hub } from "./Hub.ts";

/** What the first claims to a neighbour say of it. */
interface Rank {
  best: number;
  latest: string;
}

/** Claims looked through for each neighbour that is wanted: more than one may lead to the same. */
const EACH = 5;
/** Where they lead to fewer neighbours than are wanted, so many times as many are looked through. */
const FURTHER = 8;
/** So many times as many neighbours as are wanted have their claims read before it is known which are shown. */
const FEW_MORE = 1.5;
/** Claims looked through at most. */
const MOST_CLAIMS = 10_000;

/**
 * The neighbours of a hub by rank, with all claims to each that pass: of those to whom its first claims lead, the best
 * evidenced first, then the latest, then the best connected.
 */
export async function hubNeighbours(
  store: GraphStore,
  hub: Hub,
  { request, limit }: { request: HubRequest; limit: number },
): Promise<{ entity: Entity; claims: Claim[] }[]> {
  const ranks = await rankedOthers(store, hub, { request, limit });
  const ids = foremost(ranks, limit);
  // Where few more may be among them than are wanted, it takes longer to wait for who is than to read all.
  const early = ids.length <= FEW_MORE * limit ? claimsTo(store, request, ids) : null;
  const [entities] = await Promise.all([entitiesByIds.run(store, { ids }), early]);
  const ranked = entities
    .map(({ entity }) => ({ entity, best: 0, latest: "", ...ranks.get(entity.id) }))
    .sort((a, b) => better(a, b) || b.entity.claim_count - a.entity.claim_count || ascending(a.entity.id, b.entity.id))
    .slice(0, limit);
  const shown = ranked.map(({ entity }) => entity.id);
  const claims = await (early ?? claimsTo(store, request, shown));
  return ranked.map(({ entity }) => ({
    entity,
    claims: claims.filter(({ subject, object }) => subject === entity.id || object === entity.id),
  }));
}

/** The neighbours to whom the first claims of a hub lead, as many as are wanted where there are so many, with what they rank by. */
async function rankedOthers(
  store: GraphStore,
  hub: Hub,
  { request, limit }: { request: HubRequest; limit: number },
): Promise<Map<string, Rank>> {
  for (let most = EACH * limit; ; most = Math.min(FURTHER * most, MOST_CLAIMS)) {
    const first = await firstHubKeys(store, hub, request, most);
    const ranks = new Map<string, Rank>();
    for (const { other, rank, since } of first) {
      const { best, latest } = ranks.get(other) ?? { best: rank, latest: since };
      ranks.set(other, { best: Math.max(best, rank), latest: ascending(since, latest) > 0 ? since : latest });
    }
    if (ranks.size >= limit || first.length < most || most >= MOST_CLAIMS) return ranks;
  }
}

/** Who may be among the first so many by what is known of their claims: those as good as the last of these, too. */
function foremost(ranks: ReadonlyMap<string, Rank>, limit: number): string[] {
  const sorted = [...ranks].sort(([, a], [, b]) => better(a, b));
  const [, last] = sorted[Math.min(limit, sorted.length) - 1] ?? [];
  return sorted.filter(([, rank]) => last !== undefined && better(rank, last) <= 0).map(([id]) => id);
}

function better(a: Rank, b: Rank): number {
  return b.best - a.best || ascending(b.latest, a.latest);
}

function ascending(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** Every claim between the hub and these neighbours that passes, found from the side of the neighbours. */
async function claimsTo(store: GraphStore, request: HubRequest, neighbours: readonly string[]): Promise<Claim[]> {
  const { id, direction, types: _, ...filter } = request;
  const hops = neighbours.map((other) => ({ origin: other, reached: id }));
  const rows = await pathClaims.run(store, { ...filter, hops, avoidClaims: [] });
  return rows
    .map(({ claim }) => claim)
    .filter(({ subject }) => direction === "both" || (subject === id) === (direction === "out"));
}
