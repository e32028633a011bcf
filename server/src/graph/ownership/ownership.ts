import type { Claim, Ownership, OwnershipLink, OwnershipRequest } from "../../contract/index.ts";
import { BadRequest, NotFound } from "../../errors.ts";
import { isCurrent, statusRank } from "../../rules/lastReported.ts";
import { evidenceGrades } from "../../rules/vocabulary.ts";
import type { GraphStore } from "../../store/GraphStore.ts";
import { MOST_LEVELS, SupplyReader } from "../goods/SupplyReader.ts";
import { withNamed } from "../goods/withNamed.ts";

/** Limits of one level: nobody could draw or read more. */
const LIMITS = { claims: 1000, entities: 500 };

/** Owners of an organisation, up to the last known, and its holdings, all the way down, with the claims. */
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
  const beside = await othersBeside(reader, down);
  const { cut, ...answer } = await withNamed(reader, { organisation, up, down, beside });
  return { ...answer, more: cut };
}

/** Standing of a reached organisation: joined by a chain of control, or met only beyond a stake. */
type Standing = "controlled" | "other";

/** A claim, and the number of steps from the organisation at which it was met. */
interface ReachedClaim {
  claim: Claim;
  level: number;
}

/**
 * Links level by level. Control in force is followed; stakes, and whatever is planned, proposed, suspended or ended,
 * are listed but not followed. Beyond a stake upwards, only those who control its holder are followed; if a chain of
 * control reaches one of them later, its stakes are listed too.
 */
async function follow(reader: SupplyReader, organisation: string, way: "up" | "down"): Promise<OwnershipLink[]> {
  const reached: ReachedClaim[] = [];
  const standings = new Map<string, Standing>([[organisation, "controlled"]]);
  const isControlled = (id: string) => standings.get(id) === "controlled";
  let fresh = [organisation];
  let promoted: string[] = [];
  for (let level = 1; level <= MOST_LEVELS && fresh.length + promoted.length > 0; level++) {
    const staked = [...fresh.filter(isControlled), ...promoted];
    const control = await (way === "up" ? reader.leaving : reader.arriving).call(reader, fresh, ["SUBSIDIARY_OF"]);
    const stakes = await (way === "up" ? reader.arriving : reader.leaving).call(reader, staked, ["OWNS_STAKE_IN"]);
    reached.push(...[...control.claims, ...stakes.claims].map((claim) => ({ claim, level })));
    const here = new Set([...fresh, ...promoted]);
    const next = new Map<string, Standing>();
    for (const { claim } of reached.filter(({ claim }) => isCurrent(claim))) {
      const [from, to] = way === "up" ? [ownedOf(claim), ownerOf(claim)] : [ownerOf(claim), ownedOf(claim)];
      const controls = claim.predicate === "SUBSIDIARY_OF";
      if (!here.has(from) || (way === "down" && !controls)) continue;
      if (controls && isControlled(from)) next.set(to, "controlled");
      else if (!next.has(to)) next.set(to, "other");
    }
    fresh = [...next.keys()].filter((id) => !standings.has(id));
    promoted = [...next]
      .filter(([id, standing]) => standing === "controlled" && standings.get(id) === "other")
      .map(([id]) => id);
    for (const id of [...fresh, ...promoted]) standings.set(id, next.get(id) ?? "other");
  }
  if (fresh.length + promoted.length > 0) reader.cut = true;
  return linksOf(reached);
}

/**
 * The owners of what is held below, except those through which it was reached: without them, nobody could say which part
 * has no recorded owner.
 */
async function othersBeside(reader: SupplyReader, down: readonly OwnershipLink[]): Promise<OwnershipLink[]> {
  const isHeld = (id: string) => {
    const claim = reader.claim(id);
    return claim !== undefined && isInForce(claim);
  };
  const held = down.filter(({ claim_ids }) => claim_ids.some(isHeld));
  // Nearest first: the first level of what is reached twice is its own.
  const levels = new Map(held.toReversed().map(({ owned, level }) => [owned, level]));
  const known = new Set(down.flatMap(({ claim_ids }) => claim_ids));
  const control = await reader.leaving(levels.keys(), ["SUBSIDIARY_OF"]);
  const stakes = await reader.arriving(levels.keys(), ["OWNS_STAKE_IN"]);
  const others = [...control.claims, ...stakes.claims].filter((claim) => !known.has(claim.id) && isInForce(claim));
  return linksOf(others.map((claim) => ({ claim, level: levels.get(ownedOf(claim)) ?? 1 })));
}

/** Whether a claim is in force, though it may have been last reported years ago. */
function isInForce(claim: Claim): boolean {
  return statusRank(claim) < 2;
}

/** The claims by owner and owned, each pair once, where it was first met. */
function linksOf(reached: readonly ReachedClaim[]): OwnershipLink[] {
  const pairs = new Map<string, ReachedClaim[]>();
  for (const one of reached) {
    const key = `${ownerOf(one.claim)} ${ownedOf(one.claim)}`;
    pairs.set(key, [...(pairs.get(key) ?? []), one]);
  }
  return [...pairs.values()]
    .flatMap((own) => {
      const [first, ...rest] = own.map(({ claim }) => claim).sort(mostTelling);
      if (!first) return [];
      const claim_ids = [first, ...rest].map(({ id }) => id);
      const level = Math.min(...own.map((one) => one.level));
      return { link: { owner: ownerOf(first), owned: ownedOf(first), level, claim_ids }, share: first.share_pct ?? -1 };
    })
    .sort(
      (a, b) =>
        a.link.level - b.link.level ||
        b.share - a.share ||
        (a.link.owner + a.link.owned < b.link.owner + b.link.owned ? -1 : 1),
    )
    .map(({ link }) => link);
}

function ownerOf({ predicate, subject, object }: Claim): string {
  return predicate === "SUBSIDIARY_OF" ? object : subject;
}

function ownedOf({ predicate, subject, object }: Claim): string {
  return predicate === "SUBSIDIARY_OF" ? subject : object;
}

/** In force first, then those with a share, then the latest, then the best evidenced. */
function mostTelling(a: Claim, b: Claim): number {
  return (
    Number(isCurrent(b)) - Number(isCurrent(a)) ||
    Number(b.share_pct !== null) - Number(a.share_pct !== null) ||
    (b.since ?? "").localeCompare(a.since ?? "") ||
    evidenceGrades[b.evidence].rank - evidenceGrades[a.evidence].rank ||
    (a.id < b.id ? -1 : 1)
  );
}
