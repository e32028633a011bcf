import type { ClaimRelationship } from "../../../server/src/dataset/grade/graphRows.ts";
import { type Facts, is, isStrong, isWorking, object, type ReckonedRow } from "./questionFacts.ts";

/** Of claims on makers, those of things with one maker alone whom a strong source names now. */
export function withOneMaker(facts: Facts, made: readonly ClaimRelationship[]): ReckonedRow[] {
  return facts.grouped(made, object).filter(({ first }) => {
    const own = made.filter((claim) => claim.object === first);
    return new Set(own.map(({ subject }) => subject)).size === 1 && own.some(isStrong);
  });
}

/** Things with one current maker abroad whom a strong source names, and others elsewhere or at other times. */
export function oneMakerOutsideChina(facts: Facts): ReckonedRow[] {
  const made = facts.claims.filter((claim) => is(claim, "DEVELOPS") || is(claim, "PRODUCES"));
  const isAbroad = ({ subject }: ClaimRelationship) => facts.entity(subject).counterpart;
  const nowAbroad = (id: string) =>
    made.filter((claim) => claim.object === id && claim.status_rank === 0 && isAbroad(claim));
  return facts.grouped(made, object).filter(({ first }) => {
    const [maker, ...others] = new Set(nowAbroad(first).map(({ subject }) => subject));
    const all = new Set(made.flatMap((claim) => (claim.object === first ? claim.subject : [])));
    if (maker === undefined || others.length > 0 || all.size < 2 || !nowAbroad(first).some(isStrong)) return false;
    const kin = facts.claims.flatMap((claim) => {
      if (!is(claim, "PART_OF") && !is(claim, "EMBODIES")) return [];
      return claim.subject === first ? claim.object : claim.object === first ? claim.subject : [];
    });
    const sold = facts.claims.filter(
      (claim) => is(claim, "SUPPLIES") && claim.about === first && claim.status_rank === 0 && isAbroad(claim),
    );
    return [...kin.flatMap(nowAbroad), ...sold].every(({ subject }) => subject === maker);
  });
}

/** Sectors by the technologies used in them that only organisations in China develop, one of them by a strong source. */
export function sectorsOnChineseTechnology(facts: Facts): ReckonedRow[] {
  const developing = (id: string) => facts.claims.filter((claim) => is(claim, "DEVELOPS") && claim.object === id);
  const uses = facts.claims.filter((claim) => {
    if (!is(claim, "APPLIED_IN") || !developing(claim.subject).some(isStrong)) return false;
    const developers = facts.working(claim.subject);
    return developers.length > 0 && [...developers, ...facts.namedWith(claim.subject)].every(facts.inChina);
  });
  return facts.grouped(uses, object).map(({ first, claimIds }) => {
    const used = uses.filter((claim) => claim.object === first).map(({ subject }) => subject);
    const made = used.flatMap((id) => developing(id).filter(isWorking));
    return { first, claimIds: [...claimIds, ...made.map(({ id }) => id)] };
  });
}
