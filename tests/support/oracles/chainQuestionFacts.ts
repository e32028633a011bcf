import type { ClaimRelationship } from "../../../server/src/dataset/grade/graphRows.ts";
import { type Facts, is, isStrong, type ReckonedRow } from "./questionFacts.ts";

const MOST_STEPS = 8;

/** What goes into something made outside China and has only one recorded maker, in China: worked out from the rows. */
export function oneChineseMaker(facts: Facts): ReckonedRow[] {
  const made = facts.claims.filter((claim) => is(claim, "DEVELOPS") || is(claim, "PRODUCES"));
  const madeAbroad = (id: string) =>
    made.filter((claim) => claim.object === id && isCurrent(claim) && !facts.inChina(claim.subject));
  const inputs = [...new Set(facts.claims.filter((claim) => is(claim, "GOES_INTO")).map(({ subject }) => subject))];
  return inputs.flatMap((thing) => {
    const own = made.filter(({ object }) => object === thing);
    const [maker = "", ...others] = new Set(own.map(({ subject }) => subject));
    if (own.length === 0 || others.length > 0 || !facts.inChina(maker) || !own.some(isStrong)) return [];
    const related = facts.claims.flatMap((claim) => {
      if (!is(claim, "PART_OF") && !is(claim, "EMBODIES")) return [];
      return claim.subject === thing ? claim.object : claim.object === thing ? claim.subject : [];
    });
    if (made.some(({ subject, object }) => related.includes(object) && subject !== maker)) return [];
    // A chain goes on from a thing as long as nobody abroad makes it.
    const chains = inputChains(facts, thing, (id) => madeAbroad(id).length === 0);
    return [...new Set(chains.map((chain) => chain.at(-1)?.object ?? ""))].flatMap((product) => {
      const abroad = madeAbroad(product).filter(
        ({ predicate, maturity }) =>
          (predicate === "PRODUCES" && maturity === null) || maturity === "commercial" || maturity === "deployed",
      );
      if (abroad.length === 0) return [];
      const used = chains.filter((chain) => chain.at(-1)?.object === product).flat();
      return [{ first: thing, claimIds: [...new Set([...own, ...used, ...abroad].map(({ id }) => id))] }];
    });
  });
}

/** Policies that touch the chain of an organisation, one row for each claim that a policy affects something in it. */
export function policiesOnChain(facts: Facts, organisation: string): ReckonedRow[] {
  const steps = (id: string, predicates: readonly ClaimRelationship["predicate"][]) =>
    facts.claims.filter((claim) => claim.subject === id && isCurrent(claim) && predicates.includes(claim.predicate));
  const own = [[], ...steps(organisation, ["DEVELOPS", "PRODUCES", "DEPENDS_ON"]).map((claim) => [claim])];
  const based = own.flatMap((chain) => {
    const further = steps(chain.at(-1)?.object ?? organisation, ["EMBODIES", "DEPENDS_ON"]);
    const things = further.filter(({ object }) => facts.entity(object).type !== "organisation");
    return [chain, ...things.map((claim) => [...chain, claim])];
  });
  const reached = based.flatMap((chain) => {
    const end = chain.at(-1)?.object ?? organisation;
    return [
      { at: end, chain },
      ...inputsOf(facts, end).map((into) => ({ at: into[0]?.subject ?? "", chain: [...chain, ...into] })),
    ];
  });
  return facts.claims
    .filter((claim) => is(claim, "AFFECTS"))
    .flatMap((claim) => {
      const chains = reached.filter(({ at }) => at === claim.object);
      const used = chains.flatMap(({ chain }) => chain);
      const claimIds = [...new Set([claim, ...used].map(({ id }) => id))];
      return chains.length === 0 ? [] : [{ first: claim.subject, claimIds }];
    });
}

/** Every chain of GOES_INTO from a thing, which visits no claim twice; it goes on from things that pass. */
function inputChains(facts: Facts, thing: string, passes: (id: string) => boolean): ClaimRelationship[][] {
  const found: ClaimRelationship[][] = [];
  const extend = (chain: ClaimRelationship[], at: string): void => {
    if (chain.length > 0) found.push(chain);
    if (chain.length === MOST_STEPS || !passes(at)) return;
    for (const claim of facts.claims)
      if (is(claim, "GOES_INTO") && claim.subject === at && isCurrent(claim) && !chain.includes(claim))
        extend([...chain, claim], claim.object);
  };
  extend([], thing);
  return found;
}

/** Every chain of GOES_INTO that ends with a thing. */
function inputsOf(facts: Facts, thing: string): ClaimRelationship[][] {
  const into = facts.claims.filter((claim) => is(claim, "GOES_INTO") && isCurrent(claim));
  let chains: ClaimRelationship[][] = into.filter(({ object }) => object === thing).map((claim) => [claim]);
  const found = [...chains];
  for (let steps = 1; steps < MOST_STEPS; steps++) {
    chains = chains.flatMap((chain) =>
      into
        .filter((claim) => claim.object === chain[0]?.subject && !chain.includes(claim))
        .map((claim) => [claim, ...chain]),
    );
    found.push(...chains);
  }
  return found;
}

function isCurrent({ status_rank }: ClaimRelationship): boolean {
  return status_rank === 0;
}
