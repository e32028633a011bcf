import type { Entity, Ownership } from "@atlas/server/contract";
import { type ChainNode, chainTree, holds, isControl } from "./chainTree.ts";

/** One row of the drawing, from above to below: an owner, the organisation itself, or something owned. */
export interface ChainRow {
  entity: Entity;
  /** The step by which it is joined to the row `to`; null for the organisation itself. */
  node: ChainNode | null;
  /** Steps from the organisation along the tree. */
  depth: number;
  /** Place of the row to which its step leads; its own for the organisation. */
  to: number;
  /** Whether it is one that controls and above which nobody is known. */
  last: boolean;
}

/** The rows of a chain: owners above what they own, the organisation, then what it owns. */
export function chainRows(answer: Ownership): ChainRow[] {
  const self = answer.entities.find(({ id }) => id === answer.organisation);
  if (!self) return [];
  const above = rowsOf(chainTree(answer, "up"), 1).reverse();
  const here = above.length;
  const below = rowsOf(chainTree(answer, "down"), 1);
  return [
    // Turned over, so that what follows a row downwards comes before it upwards.
    ...above.map(({ back, node, depth }, place) => ({
      entity: node.entity,
      node,
      depth,
      to: place + back,
      last: isControl(node) && holds(node) && node.next.length === 0 && !node.again,
    })),
    { entity: self, node: null, depth: 0, to: here, last: false },
    ...below.map(({ back, node, depth }, place) => ({
      entity: node.entity,
      node,
      depth,
      to: here + 1 + place - back,
      last: false,
    })),
  ];
}

/** Nodes before what follows them; `back` is how many rows before it the row stands to which it is joined. */
function rowsOf(nodes: readonly ChainNode[], depth: number): { node: ChainNode; depth: number; back: number }[] {
  const rows: { node: ChainNode; depth: number; back: number }[] = [];
  for (const node of nodes) {
    rows.push({ node, depth, back: rows.length + 1 }, ...rowsOf(node.next, depth + 1));
  }
  return rows;
}
