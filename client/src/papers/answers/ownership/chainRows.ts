import type { Entity, Ownership } from "@atlas/server/contract";
import { type ChainNode, chainTree, isControl, isInForce } from "./chainTree.ts";

/** A row of the drawing, from top to bottom: an owner, the organisation itself, or a holding. */
export interface ChainRow {
  entity: Entity;
  /** The step that joins it to the row `joinedTo`; null for the organisation itself. */
  node: ChainNode | null;
  /** Steps from the organisation. */
  depth: number;
  /** Index of the row at the other end of its step; its own index for the organisation. */
  joinedTo: number;
  /** Whether it controls the organisation, directly or not, and has no known owner. */
  ultimateOwner: boolean;
}

/** The rows of a chain: owners above, then the organisation, then its holdings. */
export function chainRows(answer: Ownership): ChainRow[] {
  const self = answer.entities.find(({ id }) => id === answer.organisation);
  if (!self) return [];
  const above = rowsOf(chainTree(answer, "up"), 1).reverse();
  const here = above.length;
  const below = rowsOf(chainTree(answer, "down"), 1);
  return [
    // Reversed: what follows a row in the tree stands above it.
    ...above.map(({ back, node, depth }, place) => ({
      entity: node.entity,
      node,
      depth,
      joinedTo: place + back,
      ultimateOwner: isControl(node) && isInForce(node) && node.next.length === 0 && !node.repeated,
    })),
    { entity: self, node: null, depth: 0, joinedTo: here, ultimateOwner: false },
    ...below.map(({ back, node, depth }, place) => ({
      entity: node.entity,
      node,
      depth,
      joinedTo: here + 1 + place - back,
      ultimateOwner: false,
    })),
  ];
}

/** Flattens a tree, parents first; `back` is how many rows before it the row stands that it is joined to. */
function rowsOf(nodes: readonly ChainNode[], depth: number): { node: ChainNode; depth: number; back: number }[] {
  const rows: { node: ChainNode; depth: number; back: number }[] = [];
  for (const node of nodes) {
    rows.push({ node, depth, back: rows.length + 1 }, ...rowsOf(node.next, depth + 1));
  }
  return rows;
}
