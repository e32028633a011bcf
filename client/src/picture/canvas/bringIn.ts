import type { Core, SingularAnimationOptionsPos } from "cytoscape";
import type { CanvasEntity, Point } from "./elements.ts";
import { MOTION_MS, mayMove } from "./motion.ts";

/** Share of the way from the entity that they were opened from at which new entities come into sight. */
const START = 0.35;

/** Lets new entities come from the one they were opened from; resolves when they stand in their places. */
export async function bringIn(cy: Core, fresh: CanvasEntity[]): Promise<void> {
  if (!mayMove(cy.container())) return;
  await Promise.all(fresh.map((entity) => enter(cy, entity)));
}

async function enter(cy: Core, { id, from }: CanvasEntity): Promise<void> {
  const node = cy.getElementById(id);
  const origin = cy.getElementById(from ?? "");
  const place = { ...node.position() };
  if (origin.nonempty()) node.position(between(origin.position(), place));
  node.style("opacity", 0);
  const motion = { position: place, style: { opacity: 1 }, duration: MOTION_MS, easing: "ease-out" as const };
  // Cytoscape's types ask for a place on the screen as well, where one of the two is enough.
  await node
    .animation(motion as SingularAnimationOptionsPos)
    .play()
    .promise("completed");
  // The rest of its look, such as standing aside while another is hovered, comes from the style sheet again.
  node.removeStyle("opacity");
}

function between(from: Point, to: Point): Point {
  return { x: from.x + START * (to.x - from.x), y: from.y + START * (to.y - from.y) };
}
