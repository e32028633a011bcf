import type { Core, NodeSingular } from "cytoscape";
import type { Point } from "../canvas/elements.ts";

/** The inner part of a shape, as a fraction of its size, where a click means the shape even if a badge covers it. */
const CORE = 0.15;

/** The entity whose badge is drawn at a point of the canvas, if any; badges reach beyond their shapes. */
export function badgeAt(cy: Core, place: Point | undefined): string | null {
  if (!place) return null;
  // Runs on every tap. Visibility is the most expensive test, so it comes last.
  const [found] = cy.nodes().filter((node) => isOnBadge(node, place) && node.visible());
  return found?.id() ?? null;
}

function isOnBadge(node: NodeSingular, { x, y }: Point): boolean {
  const { notShown, width, height, badgeX, badgeY, badgeWidth, badgeHeight } = node.data();
  // With all neighbours shown there is nothing to open, only a pin.
  if (!notShown) return false;
  const { x: left, y: top } = { x: node.position().x - width / 2, y: node.position().y - height / 2 };
  const [right, above] = [(x - left) / width - 0.5, (y - top) / height - 0.5];
  if (right < CORE || above > -CORE) return false;
  return isBetween(x - left - badgeX, badgeWidth) && isBetween(y - top - badgeY, badgeHeight);
}

function isBetween(offset: number, length: number): boolean {
  return offset >= 0 && offset <= length;
}
