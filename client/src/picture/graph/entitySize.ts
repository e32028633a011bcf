import type { Entity } from "@atlas/server/contract";

const SMALLEST = 15;
const LARGEST = 44;

/** Width of an entity on the canvas. It grows with the square root of its claims, so the area grows with the claims. */
export function entitySize({ claim_count }: Pick<Entity, "claim_count">): number {
  return Math.round(Math.min(SMALLEST + 2.5 * Math.sqrt(claim_count), LARGEST));
}
