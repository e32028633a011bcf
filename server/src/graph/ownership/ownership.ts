import type { Claim, Ownership, OwnershipLink, OwnershipRequest } from "../../contract/index.ts";
import { BadRequest, NotFound } from "../../errors.ts";
import type { GraphStore } from "../../store/GraphStore.ts";
import { evidenceGrades } from "../../vocabulary.ts";
import { SupplyReader } from "../removal/SupplyReader.ts";
import { inForce } from "../removal/suppliersIn.ts";

/** Levels of ownership that are followed: no chain of the data has half as many. */
const MOST_LEVELS = 16;
/** What one level may bring: more could neither be drawn nor read. */
const LIMITS = { claims: 1000, entities: 500 };

/** Who owns an organisation, up to the last owner known, and what it owns, all the way down, with the claims that say so. */
export async function ownership(
  store: GraphStore,
  { organisation }: OwnershipRequest,
  limits = LIMITS,
): Promise<Ownership> {
  const reader = new SupplyReader(store, limits);
  const entity = (await reader.entities([organisation])).get(organisation);
  if (!entity) throw new NotFound(`there is no entity ${organisation}`);
  if (entity.type !== "organisation") {
    throw new BadRequest(`organisation: expected an organisation; ${organisation} is a ${entity.type}`);
  }
  const up = await follow(reader, organisation, "up");
  const down = await follow(reader, organisation, "down");
  const links = [...up, ...down];
  const claims = [...new Set(links.flatMap(({ claim_ids }) => claim_ids))]
    .sort()
    .flatMap((id) => reader.claim(id) ?? []);
  const ids = new Set([organisation, ...links.flatMap(({ owner, owned }) => [owner, owned])]);
  const known = await reader.entities(ids);
  const entities = [...ids].sort().flatMap((id) => known.get(id) ?? []);
  return { organisation, up, down, claims, entities, more: reader.cut };
}

/**
 * Links level by level. What is controlled in force is followed; a stake, and what is planned, proposed, suspended or ended,
 * is told and not followed. Beyond a stake upwards only those are followed who control its holder.
 */
async function follow(reader: SupplyReader, organisation: string, way: "up" | "down"): Promise<OwnershipLink[]> {
  const links: OwnershipLink[] = [];
  const reached = new Set([organisation]);
  // Whose stakes are told: the organisation, and those that a chain of control joins to it.
  let controlled: string[] = [organisation];
  let others: string[] = [];
  for (let level = 1; level <= MOST_LEVELS && controlled.length + others.length > 0; level++) {
    const all = [...controlled, ...others];
    const control = await (way === "up" ? reader.leaving : reader.arriving).call(reader, all, ["SUBSIDIARY_OF"]);
    const stakes = await (way === "up" ? reader.arriving : reader.leaving).call(reader, controlled, ["OWNS_STAKE_IN"]);
    const found = linksOf([...control.claims, ...stakes.claims], level);
    links.push(...found);
    const chain = new Set(controlled);
    const next = { controlled: new Set<string>(), others: new Set<string>() };
    for (const { owner, owned, claim_ids } of found) {
      const [from, to] = way === "up" ? [owned, owner] : [owner, owned];
      const claims = claim_ids.flatMap((id) => reader.claim(id) ?? []).filter(inForce);
      const controls = claims.some(({ predicate }) => predicate === "SUBSIDIARY_OF");
      if (reached.has(to) || claims.length === 0 || (way === "down" && !controls)) continue;
      if (controls && chain.has(from)) next.controlled.add(to);
      else next.others.add(to);
    }
    for (const id of next.controlled) next.others.delete(id);
    for (const id of [...next.controlled, ...next.others]) reached.add(id);
    controlled = [...next.controlled];
    others = [...next.others];
  }
  return links;
}

/** The claims by owner and owned, each pair once: however many claims say so, it is one step. */
function linksOf(claims: readonly Claim[], level: number): OwnershipLink[] {
  const pairs = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = `${ownerOf(claim)} ${ownedOf(claim)}`;
    pairs.set(key, [...(pairs.get(key) ?? []), claim]);
  }
  return [...pairs.values()]
    .flatMap((own) => {
      const [first, ...rest] = own.toSorted(mostTelling);
      if (!first) return [];
      const claim_ids = [first, ...rest].map(({ id }) => id);
      return { link: { owner: ownerOf(first), owned: ownedOf(first), level, claim_ids }, share: first.share_pct ?? -1 };
    })
    .sort((a, b) => b.share - a.share || (a.link.owner + a.link.owned < b.link.owner + b.link.owned ? -1 : 1))
    .map(({ link }) => link);
}

function ownerOf({ predicate, subject, object }: Claim): string {
  return predicate === "SUBSIDIARY_OF" ? object : subject;
}

function ownedOf({ predicate, subject, object }: Claim): string {
  return predicate === "SUBSIDIARY_OF" ? subject : object;
}

/** In force before what is not, with a share before without one, the latest share, then the best evidenced. */
function mostTelling(a: Claim, b: Claim): number {
  return (
    Number(inForce(b)) - Number(inForce(a)) ||
    Number(b.share_pct !== null) - Number(a.share_pct !== null) ||
    (b.since ?? "").localeCompare(a.since ?? "") ||
    evidenceGrades[b.evidence].rank - evidenceGrades[a.evidence].rank ||
    (a.id < b.id ? -1 : 1)
  );
}
