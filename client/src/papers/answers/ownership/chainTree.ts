import type { Claim, Entity, Ownership, OwnershipLink } from "@atlas/server/contract";
import { standingOf } from "@atlas/server/standing";
import { newestCount } from "../../../model/claim/counts.ts";
import { today } from "../../../model/words/formatDate.ts";

/** A step of ownership in a tree that grows from the organisation, up to owners or down to holdings. */
export interface ChainNode {
  /** At the far end of the step: the owner going up, the holding going down. */
  entity: Entity;
  link: OwnershipLink;
  /** The claims of the step, the newest count first. */
  claims: readonly [Claim, ...Claim[]];
  next: readonly ChainNode[];
  /** Whether its own steps are drawn elsewhere in the tree. */
  repeated: boolean;
}

/** The steps of other owners to what the organisation holds, one by one. */
export function stepsBeside(answer: Ownership): ChainNode[] {
  const nodeOf = nodeReader(answer);
  return answer.beside
    .flatMap((link) => nodeOf(link, link.owner) ?? [])
    .map((node) => ({ ...node, next: [], repeated: false }));
}

/** Reads the entity at the far end of a step, and its claims; null if the answer does not hold both. */
function nodeReader(answer: Ownership) {
  const entities = new Map(answer.entities.map((entity) => [entity.id, entity]));
  const claims = new Map(answer.claims.map((claim) => [claim.id, claim]));
  return (link: OwnershipLink, far: string): Pick<ChainNode, "entity" | "link" | "claims"> | null => {
    const entity = entities.get(far);
    const [first, ...rest] = link.claim_ids.flatMap((claim) => claims.get(claim) ?? []).sort(newestCount);
    return entity && first ? { entity, link, claims: [first, ...rest] } : null;
  };
}

/** The owners of the organisation with their owners in turn, or its holdings with theirs. */
export function chainTree(answer: Ownership, way: "up" | "down"): ChainNode[] {
  const nodeOf = nodeReader(answer);
  const links = answer[way];
  const from = ({ owner, owned }: OwnershipLink) => (way === "up" ? owned : owner);
  const to = ({ owner, owned }: OwnershipLink) => (way === "up" ? owner : owned);
  // An entity is opened where it is nearest to the organisation, and only once, so circles end.
  const opened = new Set([answer.organisation]);
  const grow = (id: string): ChainNode[] => {
    const here = links.filter((link) => from(link) === id);
    const fresh = new Set(here.map(to).filter((other) => !opened.has(other)));
    for (const other of fresh) opened.add(other);
    return here.flatMap((link) => {
      const node = nodeOf(link, to(link));
      if (node === null) return [];
      const { entity } = node;
      const isFresh = fresh.has(entity.id);
      const beyond = links.some((other) => from(other) === entity.id) || entity.id === answer.organisation;
      return {
        ...node,
        next: isFresh ? grow(entity.id) : [],
        repeated: !isFresh && beyond,
      };
    });
  };
  return grow(answer.organisation);
}

/** All steps of a tree, parents first. */
export function stepsOf(nodes: readonly ChainNode[]): ChainNode[] {
  return nodes.flatMap((node) => [node, ...stepsOf(node.next)]);
}

/** Whether a step is control rather than a stake, by any of its claims of the newest claim's status. */
export function isControl({ claims }: ChainNode): boolean {
  const [{ status }] = claims;
  return claims.some((claim) => claim.predicate === "SUBSIDIARY_OF" && claim.status === status);
}

/** Whether a step holds now, as far as is known: in force, and neither over nor last reported years ago. */
export function holdsNow({ claims: [claim] }: ChainNode): boolean {
  return standingOf(claim, today()).holds;
}

/** Whether a step was in force at the date of its sources. */
export function isInForce({ claims: [claim] }: ChainNode): boolean {
  return claim.status === "in-force";
}
