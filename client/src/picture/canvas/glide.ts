import type { Core, NodeSingular, SingularAnimationOptionsPos } from "cytoscape";
import type { Point } from "./elements.ts";
import { MOTION_MS, mayMove, wait } from "./motion.ts";

/** More than these would not move smoothly, so they jump. */
const MOST_GLIDING = 400;
/** A whole picture is harder to follow than one entity. */
const LONGER = 1.5;
const FEW = 10;

/** Moves entities to their new positions; resolves when they have arrived. */
export async function glideTo(cy: Core, targets: readonly (readonly [id: string, place: Point])[]): Promise<void> {
  const moving = targets.flatMap(([id, place]) => {
    const node = cy.getElementById(id);
    node.stop();
    return [{ node, place }];
  });
  const duration = moving.length > FEW ? LONGER * MOTION_MS : MOTION_MS;
  if (mayMove(cy.container()) && moving.length <= MOST_GLIDING) {
    const motions = moving.filter(({ node }) => node.visible()).map(({ node, place }) => glide(node, place, duration));
    await Promise.race([Promise.all(motions), wait(2 * duration)]);
    if (cy.destroyed()) return;
    // Another picture, with other positions, may have come meanwhile.
    if (moving.some(({ node }) => node.animated())) return;
  }
  cy.batch(() => {
    for (const { node, place } of moving) if (isElsewhere(node, place)) node.position({ ...place });
  });
}

async function glide(node: NodeSingular, place: Point, duration: number): Promise<void> {
  const motion = { position: { ...place }, duration, easing: "ease-in-out-cubic" as const };
  // Cytoscape's types also require a rendered position, though one of the two is enough.
  await node
    .animation(motion as SingularAnimationOptionsPos)
    .play()
    .promise("completed");
}

function isElsewhere(node: NodeSingular, { x, y }: Point): boolean {
  return node.nonempty() && (node.position().x !== x || node.position().y !== y);
}
