import type { EcosystemPlan } from "./EcosystemPlan.ts";
import type { Asserted } from "./MadeClaim.ts";
import { governmentIndex, organisation } from "./organisations.ts";
import type { Random } from "./Random.ts";
import { isRule, place, policy, product, sector, technology } from "./things.ts";

/** The claims of one technology. */
export function* technologyClaims({ counts }: EcosystemPlan, random: Random, index: number): Generator<Asserted> {
  const ofSelf = { subject: technology(index), speaker: null };
  // Wholes have lower numbers, so nothing is part of itself.
  if (index > 0 && random.chance(0.5)) {
    yield { ...ofSelf, predicate: "PART_OF", object: technology(random.skewed(index)) };
  }
  yield { ...ofSelf, predicate: "APPLIED_IN", object: sector(random.skewed(counts.sector)) };
  if (random.chance(0.4)) {
    yield { ...ofSelf, predicate: "DEPENDS_ON", object: product(random.skewed(counts.product)) };
  }
  if (random.chance(0.3)) yield { ...ofSelf, predicate: "GOES_INTO", object: sector(random.skewed(counts.sector)) };
}

/** The claims of one product. */
export function* productClaims({ counts }: EcosystemPlan, random: Random, index: number): Generator<Asserted> {
  const ofSelf = { subject: product(index), speaker: null };
  yield { ...ofSelf, predicate: "EMBODIES", object: technology(random.skewed(counts.technology)) };
  // Goods go into what has a lower number, so no chain of them comes back.
  if (index > 0 && random.chance(0.4)) {
    const figure = { quantity: 1 + random.below(900), unit: "kg", of: "material a unit", kind: "actual" };
    const much = random.chance(0.4) ? { figure } : {};
    yield { ...ofSelf, predicate: "GOES_INTO", object: product(random.skewed(index)), ...much };
  }
  if (random.chance(0.2)) {
    yield { ...ofSelf, predicate: "GOES_INTO", object: technology(random.skewed(counts.technology)) };
  }
  yield { ...ofSelf, predicate: "APPLIED_IN", object: sector(random.skewed(counts.sector)) };
}

/** The claims of one sector. */
export function* sectorClaims({ counts }: EcosystemPlan, random: Random, index: number): Generator<Asserted> {
  const ofSelf = { subject: sector(index), speaker: null };
  if (index > 0) yield { ...ofSelf, predicate: "PART_OF", object: sector(random.skewed(index)) };
  yield { ...ofSelf, predicate: "DEPENDS_ON", object: product(random.skewed(counts.product)) };
}

/** The claims of one place. */
export function* placeClaims(_: EcosystemPlan, random: Random, index: number): Generator<Asserted> {
  if (index > 0)
    yield { subject: place(index), predicate: "PART_OF", object: place(random.skewed(index)), speaker: null };
}

/** The claims of one policy: a government issued it or an organisation holds the patent, and it affects something. */
export function* policyClaims(plan: EcosystemPlan, random: Random, index: number): Generator<Asserted> {
  const { counts } = plan;
  const self = policy(index);
  const issuer = isRule(index) ? governmentIndex(plan, random) : random.skewed(counts.organisation);
  yield { subject: organisation(plan, issuer), predicate: "ISSUED", object: self, speaker: issuer };
  const object = random.chance(0.6)
    ? technology(random.skewed(counts.technology))
    : product(random.skewed(counts.product));
  yield { subject: self, predicate: "AFFECTS", object, speaker: null };
  if (isRule(index)) {
    const about = product(random.skewed(counts.product));
    yield { subject: self, predicate: "AFFECTS", object: sector(random.skewed(counts.sector)), about, speaker: null };
  }
}
