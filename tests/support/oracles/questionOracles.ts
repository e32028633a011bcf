import type { ClaimRelationship } from "../../../server/src/dataset/grade/graphRows.ts";
import { dueOf } from "../../../server/src/rules/due.ts";
import { oneChineseMaker, policiesOnChain } from "./chainQuestionFacts.ts";
import { chinaShare, eventsInPeriod, figuresOf, recordedPrices } from "./figureFacts.ts";
import { capacityOutsideChina, makersOf } from "./madeFacts.ts";
import { oneMakerOutsideChina, sectorsOnChineseTechnology, withOneMaker } from "./onlyMakerFacts.ts";
import {
  ends,
  type Facts,
  fits,
  fitsWithMembers,
  is,
  isHolding,
  isUnionMember,
  isWorking,
  object,
  predicate,
  type ReckonedRow,
  subject,
  touches,
} from "./questionFacts.ts";

type Reckon = (facts: Facts, given: Readonly<Record<string, string>>) => ReckonedRow[];

/** The answer to each question, computed in plain loops over the rows of the data files, without Cypher. */
export const questionOracles: Readonly<Record<string, Reckon>> = {
  capacityOutsideChina,
  chinaShare,
  eventsInPeriod,
  figuresOf,
  minesByCountry: (facts, { country }) =>
    rowsOf(
      facts.claims.filter((claim) => is(claim, "MINES") && fits(country, facts.entity(claim.object).country)),
      subject,
    ),
  recordedPrices,
  articleClaims: each(({ sources }, { source }) => sources.includes(source ?? ""), subject),
  chineseOwnersAbroad: (facts) => holdings(facts, { owner: false, owned: true }),
  countryDependence: (facts, { country }) =>
    rowsOf(
      facts.claims.filter((claim) => {
        const { type, country: own } = facts.entity(claim.subject);
        const hasCountry = own !== null && (type === "organisation" || type === "sector");
        const isOfTheUnion = own === "EU" && isUnionMember(country);
        return is(claim, "DEPENDS_ON") && hasCountry && (fitsWithMembers(country, own) || isOfTheUnion);
      }),
      subject,
    ),
  customersOf: each((claim, { organisation }) => is(claim, "SUPPLIES") && claim.subject === organisation, object),
  disputedClaims: each(({ evidence }) => evidence === "disputed", subject),
  ended: each(({ status }) => status === "ended", subject),
  exportControls: (facts, { country }) =>
    facts.grouped(
      facts.claims.filter((claim) => {
        const policy = facts.entity(claim.subject);
        return is(claim, "AFFECTS") && policy.kind === "export-control" && fits(country, policy.country);
      }),
      subject,
    ),
  foreignOwnersInChina: (facts) => holdings(facts, { owner: true, owned: false }),
  makersOf,
  moneyFlows: (facts, { giver, receiver, country }) =>
    facts.claims
      .filter(({ money_form, money_giver, money_receiver }) => {
        const payer = money_giver === null ? null : facts.entity(money_giver).country;
        const fitting = [fits(giver, money_giver), fits(receiver, money_receiver), fits(country, payer)];
        return money_form !== null && fitting.every(Boolean);
      })
      .map((claim) => ({ first: String(claim.money_giver), claimIds: [claim.id] })),
  newSince: each(({ since_day }, { day }) => since_day !== null && since_day >= (day ?? ""), subject),
  noCounterpartFound: (facts, { stage }) =>
    facts
      .grouped(developed(facts, stage).filter(isWorking), object)
      .filter(({ first }) => [...facts.working(first), ...facts.namedWith(first)].every(facts.inChina)),
  oldestClaims: each(
    (claim, { entity }) => claim.status === "in-force" && claim.newest_day !== null && touches(claim, entity),
    predicate,
  ),
  oneChineseMaker,
  oneMakerOutsideChina,
  onlyAbroad: (facts, { stage }) =>
    facts
      .grouped(developed(facts, stage).filter(isWorking), object)
      .filter(({ first }) => ![...facts.working(first), ...facts.namedWith(first)].some(facts.inChina)),
  ownWordOnly: each((claim, { entity }) => claim.evidence === "self-reported" && touches(claim, entity), predicate),
  ownersOf: (facts, { organisation }) => {
    const owned = facts.above(organisation ?? "", 7);
    return rowsOf(
      facts.claims.filter((claim) => isHolding(claim) && owned.has(ends(claim).owned)),
      (claim) => ends(claim).owned,
    );
  },
  plansPastTheirDate: each((claim, { day }) => {
    const due = dueOf(claim, day ?? "");
    return due?.kind === "plan" && due.date !== null;
  }, subject),
  policiesAffecting: each((claim, { affected }) => is(claim, "AFFECTS") && claim.object === affected, subject),
  policiesOnChain: (facts, { organisation }) => policiesOnChain(facts, organisation ?? ""),
  publicMoney: (facts, { country }) =>
    rowsOf(
      facts.claims.filter((claim) => {
        const giver = facts.entity(claim.subject);
        const isPaid = is(claim, "FUNDS") || (is(claim, "OWNS_STAKE_IN") && claim.quantity !== null);
        return isPaid && giver.kind === "government" && fits(country, giver.country);
      }),
      subject,
    ),
  sectorsOnChineseTechnology,
  severalOwners: (facts) => {
    const inForce = facts.claims.filter((claim) => isHolding(claim) && claim.status === "in-force");
    const ownersOf = (id: string) =>
      new Set(inForce.map(ends).flatMap(({ owned, owner }) => (owned === id ? owner : [])));
    return facts.grouped(inForce, (claim) => ends(claim).owned).filter(({ first }) => ownersOf(first).size > 1);
  },
  singleDeveloper: (facts, { stage }) => withOneMaker(facts, developed(facts, stage)),
  singleProducer: (facts) =>
    withOneMaker(
      facts,
      facts.claims.filter((claim) => is(claim, "PRODUCES")),
    ),
  subsidiariesOf: (facts, { organisation }) => {
    const inForce = facts.claims.filter((claim) => is(claim, "SUBSIDIARY_OF") && claim.status === "in-force");
    const below = new Set<string>();
    let level = new Set([organisation ?? ""]);
    for (let depth = 0; depth < 8; depth++) {
      level = new Set(inForce.flatMap((claim) => (level.has(claim.object) ? claim.subject : [])));
      for (const id of level) below.add(id);
    }
    return facts.grouped(inForce, subject).filter(({ first }) => below.has(first));
  },
  suppliedFromChina: (facts, { country }) =>
    rowsOf(
      facts.claims.filter((claim) => {
        const customer = facts.entity(claim.object);
        return (
          is(claim, "SUPPLIES") &&
          facts.inChina(claim.subject) &&
          customer.counterpart &&
          fits(country, customer.country)
        );
      }),
      object,
    ),
  suppliersOf: each((claim, { organisation }) => is(claim, "SUPPLIES") && claim.object === organisation, subject),
  suspensions: each(({ status }) => status === "suspended", subject),
  technologiesOfCountry: (facts, { country }) =>
    rowsOf(
      facts.claims.filter((claim) => is(claim, "DEVELOPS") && facts.entity(claim.subject).country === country),
      object,
    ),
  weakestTechnologies: (facts, { stage }) => {
    const claims = developed(facts, stage);
    const ownWord = new Set(claims.flatMap((claim) => (claim.evidence === "self-reported" ? claim.object : [])));
    return facts.grouped(claims, object).filter(({ first }) => ownWord.has(first));
  },
  whatIsItUsedFor: (facts, { technology }) =>
    facts.claims
      .filter((claim) => (is(claim, "EMBODIES") || is(claim, "APPLIED_IN")) && touches(claim, technology))
      .map((claim) => {
        const use = claim.subject === technology ? claim.object : claim.subject;
        const made = facts.claims.filter((one) => is(one, "PRODUCES") && one.object === use);
        return { first: use, claimIds: [claim.id, ...made.map(({ id }) => id)] };
      }),
  whatItDependsOn: each((claim, { dependent }) => is(claim, "DEPENDS_ON") && claim.subject === dependent, object),
  whoDependsOnIt: each((claim, { dependence }) => is(claim, "DEPENDS_ON") && claim.object === dependence, subject),
  whoElseMakesIt: (facts, { technology }) =>
    rowsOf(
      facts.claims.filter(
        (claim) => is(claim, "DEVELOPS") && claim.object === technology && facts.entity(claim.subject).counterpart,
      ),
      subject,
    ),
  whoInChinaDevelopsIt: (facts, { technology }) =>
    facts.claims
      .filter((claim) => is(claim, "DEVELOPS") && claim.object === technology && facts.inChina(claim.subject))
      .map((claim) => {
        const parents = facts.claims.filter(
          (one) => is(one, "SUBSIDIARY_OF") && one.status === "in-force" && one.subject === claim.subject,
        );
        return { first: claim.subject, claimIds: [claim.id, ...parents.map(({ id }) => id)] };
      }),
  whoItAffects: each((claim, { policy }) => is(claim, "AFFECTS") && claim.subject === policy, object),
};

function each(
  holds: (claim: ClaimRelationship, given: Readonly<Record<string, string>>) => boolean,
  first: (claim: ClaimRelationship) => string,
): Reckon {
  return ({ claims }, given) =>
    rowsOf(
      claims.filter((claim) => holds(claim, given)),
      first,
    );
}

function rowsOf(claims: readonly ClaimRelationship[], first: (claim: ClaimRelationship) => string): ReckonedRow[] {
  return claims.map((claim) => ({ first: first(claim), claimIds: [claim.id] }));
}

function holdings(facts: Facts, counterpart: { owner: boolean; owned: boolean }): ReckonedRow[] {
  const wanted = facts.claims.filter((claim) => {
    if (!isHolding(claim)) return false;
    const { owner, owned } = ends(claim);
    return (
      facts.entity(owner).counterpart === counterpart.owner && facts.entity(owned).counterpart === counterpart.owned
    );
  });
  return rowsOf(wanted, (claim) => ends(claim).owner);
}

function developed(facts: Facts, stage: string | undefined): ClaimRelationship[] {
  return facts.claims.filter((claim) => is(claim, "DEVELOPS") && fits(stage, facts.entity(claim.object).stage));
}
