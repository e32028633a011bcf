import type { Core, SingularAnimationOptionsPos } from "cytoscape";
import type { CanvasEntity, Point } from "./elements.ts";
import { MOTION_MS, mayMove } from "./motion.ts";

/** New entities appear at this share of the way from the entity they were opened from. */
const START = 0.35;

/**
 * Moves new entities from the one they were opened from; resolves when they have arrived. They are there in full from
 * the first frame: fading them in would compute the style of each anew in every frame.
 */
export async function bringIn(cy: Core, fresh: CanvasEntity[]): Promise<void> {
  if (!mayMove(cy.container())) return;
  await Promise.all(fresh.map((entity) => enter(cy, entity)));
}

async function enter(cy: Core, { id, from }: CanvasEntity): Promise<void> {
  const origin = cy.getElementById(from ?? "");
  if (origin.empty() || from === id) return;
  const node = cy.getElementById(id);
  const place = { ...node.position() };
  node.position(between(origin.position(), place));
  const motion = { position: place, duration: MOTION_MS, easing: "ease-out" as const };
  // Cytoscape's types also require a rendered position, though one of the two is enough.
  await node
    .animation(motion as SingularAnimationOptionsPos)
    .play()
    .promise("completed");
}

function between(from: Point, to: Point): Point {
  return { x: from.x + START * (to.x - from.x), y: from.y + START * (to.y - from.y) };
}
