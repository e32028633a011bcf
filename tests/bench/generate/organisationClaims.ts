import { columnValues, type Predicate } from "../../../server/src/rules/vocabulary.ts";
import type { EcosystemPlan } from "./EcosystemPlan.ts";
import type { Asserted } from "./MadeClaim.ts";
import { governmentIndex, HUB, type MadeOrganisation, organisation } from "./organisations.ts";
import type { Random } from "./Random.ts";
import { place, placeAbroad, product, sector, technology } from "./things.ts";
import { chineseCities, type Some } from "./words.ts";

/** Exponent of the number of further claims of an organisation: most have one or two, a few have hundreds. */
const TAIL = 1.25;
const MOST_FURTHER = 1000;

const usual: Some<Predicate> = [
  "DEVELOPS",
  ...repeated("DEVELOPS", 23),
  ...repeated("PRODUCES", 18),
  ...repeated("SUPPLIES", 17),
  ...repeated("PARTNERS_WITH", 12),
  ...repeated("DEPENDS_ON", 7),
  ...repeated("COUNTERPART_OF", 6),
  ...repeated("FUNDS", 5),
  ...repeated("MINES", 2),
  ...repeated("RECOGNISED", 1),
];

/** The claims of one organisation: where it is, who owns it, and what it does. */
export function* organisationClaims(plan: EcosystemPlan, random: Random, index: number): Generator<Asserted> {
  const self = organisation(plan, index);
  const ofSelf = { subject: self, speaker: index };
  yield { ...ofSelf, predicate: "LOCATED_IN", object: place(seatOf(plan, random, self)) };
  yield { ...ofSelf, predicate: "ACTIVE_IN", object: sector(random.skewed(plan.counts.sector)) };
  if (self.kind !== "government") yield* owners(plan, random, { self, index });
  const further = Math.min(MOST_FURTHER, Math.floor((1 - random.unit()) ** (-1 / TAIL)));
  for (let count = 0; count < further; count++) {
    const predicate = random.pick(self.kind === "government" ? givers : usual);
    yield* activity(plan, random, { self, index }, predicate);
  }
}

const givers: Some<Predicate> = ["FUNDS", "RECOGNISED"];

interface Numbered {
  self: MadeOrganisation;
  index: number;
}

/** Owners have lower numbers, so nobody owns itself; all shares together stay below 100 %. */
function* owners(plan: EcosystemPlan, random: Random, { self, index }: Numbered): Generator<Asserted> {
  let left = 100;
  if (index > 0 && random.chance(0.18)) {
    const share = 51 + random.below(40);
    left -= share;
    const parent = organisation(plan, random.skewed(index));
    const disclosed = random.chance(0.7) ? { share } : {};
    yield { subject: self, predicate: "SUBSIDIARY_OF", object: parent, speaker: index, ...disclosed };
  }
  const holders = index > 0 && random.chance(0.22) ? 1 + random.below(2) : 0;
  for (let count = 0; count < holders; count++) {
    const share = 1 + random.below(Math.floor((left - 2) / 2));
    const holder = random.skewed(index);
    yield {
      subject: organisation(plan, holder),
      predicate: "OWNS_STAKE_IN",
      object: self,
      speaker: holder,
      ...(random.chance(0.8) ? { share } : {}),
    };
  }
}

function* activity(
  plan: EcosystemPlan,
  random: Random,
  { self, index }: Numbered,
  predicate: Predicate,
): Generator<Asserted> {
  const { counts } = plan;
  const ofSelf = { subject: self, predicate, speaker: index };
  const other = otherThan(index, random.skewed(counts.organisation), counts.organisation);
  const aProduct = product(random.skewed(counts.product));
  const aTechnology = technology(random.skewed(counts.technology));
  if (predicate === "DEVELOPS") yield { ...ofSelf, object: aTechnology, maturity: random.pick(columnValues.maturity) };
  else if (predicate === "PRODUCES") yield { ...ofSelf, object: aProduct, ...output(random, aProduct.name) };
  else if (predicate === "MINES") yield { ...ofSelf, object: place(random.skewed(counts.place)) };
  else if (predicate === "DEPENDS_ON") yield { ...ofSelf, object: random.chance(0.5) ? aProduct : aTechnology };
  else if (predicate === "COUNTERPART_OF") yield* counterpart(plan, random, { self, index });
  else if (predicate === "FUNDS" && self.kind !== "government") {
    const funder = organisation(plan, otherThan(index, governmentIndex(plan, random), counts.organisation));
    yield { subject: funder, predicate, object: self, speaker: null, ...money(random), about: aTechnology };
  } else {
    const about = predicate === "RECOGNISED" || random.chance(0.4) ? {} : { about: aProduct };
    yield { ...ofSelf, object: organisation(plan, other), ...about };
  }
}

/**
 * An organisation abroad and one in China that work on the same technology; none if chance finds nobody on the other
 * side.
 */
function* counterpart(plan: EcosystemPlan, random: Random, { self, index }: Numbered): Generator<Asserted> {
  const isChinese = ({ country }: MadeOrganisation) => country === "CN" || country === "HK";
  for (let tries = 0; tries < 10; tries++) {
    const other = organisation(plan, random.skewed(plan.counts.organisation));
    if (isChinese(other) === isChinese(self)) continue;
    const [subject, object] = isChinese(self) ? [other, self] : [self, other];
    const about = technology(random.skewed(plan.counts.technology));
    yield { subject, predicate: "COUNTERPART_OF", object, about, speaker: index };
    return;
  }
}

/** One of the additional claims of the hub, which involve all organisations in turn. */
export function hubClaim(plan: EcosystemPlan, random: Random, number: number): Asserted {
  const index = (HUB + 1 + (number % (plan.counts.organisation - 1))) % plan.counts.organisation;
  const [hub, other] = [organisation(plan, HUB), organisation(plan, index)];
  const predicate: Predicate = random.chance(0.7) ? "SUPPLIES" : "PARTNERS_WITH";
  const about = product(random.skewed(plan.counts.product));
  const arriving = random.chance(0.7);
  const [subject, object] = arriving ? [other, hub] : [hub, other];
  return { subject, predicate, object, about, speaker: arriving ? index : HUB };
}

function seatOf({ counts }: EcosystemPlan, random: Random, { country, city }: MadeOrganisation): number {
  const seat = country === "CN" ? chineseCities.findIndex(({ en }) => en === city) : -1;
  const drawn = random.skewed(counts.place);
  if (country !== "CN") return placeAbroad(drawn, counts.place);
  return seat >= 0 && random.chance(0.7) ? seat : drawn;
}

function output(random: Random, name: string): Partial<Asserted> {
  if (random.chance(0.6)) return {};
  const kind = random.pick(["actual", "capacity", "planned", "forecast"]);
  return {
    figure: { quantity: 10 * (1 + random.below(5000)), unit: "t/yr", of: `${name.toLowerCase()} output`, kind },
  };
}

function money(random: Random): Partial<Asserted> {
  const quantity = 1_000_000 * (1 + random.below(400));
  return { figure: { quantity, unit: random.pick(["CNY", "USD", "EUR"]), of: "grant", kind: "actual" } };
}

function otherThan(index: number, drawn: number, count: number): number {
  return drawn === index ? (drawn + 1) % count : drawn;
}

function repeated(name: Predicate, times: number): Predicate[] {
  return Array.from({ length: times }, () => name);
}
