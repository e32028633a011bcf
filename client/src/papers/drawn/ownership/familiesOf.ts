import type { Claim, Entity, Ownership, OwnershipLink } from "@atlas/server/contract";
import { isOverOn } from "@atlas/server/standing";
import { isOwning } from "../../../model/claim/line/tellingClaim.ts";
import { today } from "../../../model/words/formatDate.ts";

/** The ties of a view by who is owned, and by who owns. */
interface Ties {
  all: readonly Claim[];
  up: ReadonlyMap<string, readonly Claim[]>;
  down: ReadonlyMap<string, readonly Claim[]>;
}

type Around = Pick<Ownership, "organisation" | "up" | "down">;

/**
 * The ownership that a view shows, as one answer for each family: around the asked organisation, if it has owners or
 * holdings there, then around whoever has most around it, until everybody with a tie is told of.
 */
export function familiesOf(
  { entities, claims }: { entities: readonly Entity[]; claims: readonly Claim[] },
  asked: string | null,
): Ownership[] {
  const ties = tiesOf(claims.filter(isOwning));
  const around = new Map(
    [...new Set([...ties.up.keys(), ...ties.down.keys()])]
      .sort()
      .map((id) => [id, { organisation: id, up: follow(id, ties, "up"), down: follow(id, ties, "down") }]),
  );
  const families: Ownership[] = [];
  const left = new Set(around.keys());
  const fresh = (one: Around) => membersOf(one).filter((id) => left.has(id)).length;
  for (let next = around.get(asked ?? ""); left.size > 0; next = undefined) {
    const [largest] = [...around.values()].map((one) => ({ one, size: fresh(one) })).sort((a, b) => b.size - a.size);
    const family = next ?? largest?.one;
    if (!family) break;
    families.push({
      ...family,
      beside: besideOf(family.down, ties),
      entities: [...entities],
      claims: [...ties.all],
      more: false,
    });
    for (const id of membersOf(family)) left.delete(id);
  }
  return families;
}

/** The organisations of a family: the one in the middle, and all those that its ties lead to. */
export function membersOf({ organisation, up, down }: Around): string[] {
  return [...new Set([organisation, ...up.map(({ owner }) => owner), ...down.map(({ owned }) => owned)])];
}

function tiesOf(all: readonly Claim[]): Ties {
  return { all, up: grouped(all, ownedOf), down: grouped(all, ownerOf) };
}

interface ReachedClaim {
  claim: Claim;
  level: number;
}

/**
 * Ties level by level, by the rule of GET /api/ownership: control is followed, a stake only told. Up beyond a stake, only
 * control of its holder is followed.
 */
function follow(organisation: string, ties: Ties, way: "up" | "down"): OwnershipLink[] {
  const far = way === "up" ? ownerOf : ownedOf;
  const reached: ReachedClaim[] = [];
  /** Whether control alone leads to an organisation: then its stakes are told, too. */
  const controlled = new Map([[organisation, true]]);
  let here = [organisation];
  for (let level = 1; here.length > 0; level += 1) {
    const next: string[] = [];
    for (const id of here) {
      const isControlled = controlled.get(id) === true;
      for (const claim of ties[way].get(id) ?? []) {
        const controls = claim.predicate === "SUBSIDIARY_OF";
        if (!controls && !isControlled) continue;
        reached.push({ claim, level });
        if (!isNow(claim) || (way === "down" && !controls)) continue;
        const other = far(claim);
        const known = controlled.get(other);
        const isBetter = controls && isControlled;
        if (known !== undefined && (known || !isBetter)) continue;
        controlled.set(other, isBetter);
        next.push(other);
      }
    }
    here = next;
  }
  return linksOf(reached);
}

/** The other owners, in force, of what is held. */
function besideOf(down: readonly OwnershipLink[], ties: Ties): OwnershipLink[] {
  const known = new Set(down.flatMap(({ claim_ids }) => claim_ids));
  const inForce = new Set(ties.all.filter((claim) => claim.status === "in-force").map(({ id }) => id));
  const held = down.filter(({ claim_ids }) => claim_ids.some((id) => inForce.has(id)));
  // Nearest first: the first level of what is reached twice is its own.
  const levels = new Map(held.toReversed().map(({ owned, level }) => [owned, level]));
  return linksOf(
    [...levels].flatMap(([owned, level]) =>
      (ties.up.get(owned) ?? [])
        .filter(({ id }) => inForce.has(id) && !known.has(id))
        .map((claim) => ({ claim, level })),
    ),
  );
}

/** The claims by owner and owned, each pair once, at the level at which it was first met. */
function linksOf(reached: readonly ReachedClaim[]): OwnershipLink[] {
  const pairs = grouped(reached, ({ claim }) => `${ownerOf(claim)} ${ownedOf(claim)}`);
  return [...pairs.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const claim_ids = [...new Set(own.map(({ claim }) => claim.id))];
    return [{ owner: ownerOf(first.claim), owned: ownedOf(first.claim), level: first.level, claim_ids }];
  });
}

function grouped<One>(all: readonly One[], keyOf: (one: One) => string): Map<string, One[]> {
  const groups = new Map<string, One[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

function isNow(claim: Claim): boolean {
  return claim.status === "in-force" && !isOverOn(claim, today());
}

function ownerOf({ predicate, subject, object }: Claim): string {
  return predicate === "SUBSIDIARY_OF" ? object : subject;
}

function ownedOf({ predicate, subject, object }: Claim): string {
  return predicate === "SUBSIDIARY_OF" ? subject : object;
}
