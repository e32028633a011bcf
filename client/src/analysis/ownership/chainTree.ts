import type { Claim, Entity, Ownership, OwnershipLink } from "@atlas/server/contract";

/** One step of ownership in a tree that grows from the organisation, up to owners or down to what is owned. */
export interface ChainNode {
  /** The one at the far end of the step: an owner above, something owned below. */
  entity: Entity;
  link: OwnershipLink;
  /** The claims that say so, that which tells most first. */
  claims: readonly [Claim, ...Claim[]];
  /** What follows beyond it. */
  next: readonly ChainNode[];
  /** Whether its own steps stand at another place of the tree. */
  again: boolean;
}

/** The owners of the organisation, each with its own, or what it owns, likewise. */
export function chainTree(answer: Ownership, way: "up" | "down"): ChainNode[] {
  const entities = new Map(answer.entities.map((entity) => [entity.id, entity]));
  const claims = new Map(answer.claims.map((claim) => [claim.id, claim]));
  const links = answer[way];
  const from = ({ owner, owned }: OwnershipLink) => (way === "up" ? owned : owner);
  const to = ({ owner, owned }: OwnershipLink) => (way === "up" ? owner : owned);
  // A step stands where it is nearest to the organisation; a circle would come back to one that stands already.
  const opened = new Set([answer.organisation]);
  const grow = (id: string): ChainNode[] => {
    const here = links.filter((link) => from(link) === id);
    const fresh = new Set(here.map(to).filter((other) => !opened.has(other)));
    for (const other of fresh) opened.add(other);
    return here.flatMap((link) => {
      const entity = entities.get(to(link));
      const [first, ...rest] = link.claim_ids.flatMap((claim) => claims.get(claim) ?? []);
      if (!entity || !first) return [];
      const isFresh = fresh.has(entity.id);
      const beyond = links.some((other) => from(other) === entity.id) || entity.id === answer.organisation;
      return {
        entity,
        link,
        claims: [first, ...rest] as const,
        next: isFresh ? grow(entity.id) : [],
        again: !isFresh && beyond,
      };
    });
  };
  return grow(answer.organisation);
}

/** All steps of a tree, each before those beyond it. */
export function stepsOf(nodes: readonly ChainNode[]): ChainNode[] {
  return nodes.flatMap((node) => [node, ...stepsOf(node.next)]);
}

/** Whether a step is one of control rather than a stake. */
export function isControl({ claims: [claim] }: ChainNode): boolean {
  return claim.predicate === "SUBSIDIARY_OF";
}

/** Whether a step holds at the date of its sources. */
export function holds({ claims: [claim] }: ChainNode): boolean {
  return claim.status === "in-force";
}
