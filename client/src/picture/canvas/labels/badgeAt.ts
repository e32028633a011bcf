import type { Core, NodeSingular } from "cytoscape";
import type { Point } from "../elements.ts";

/** The inner part of a shape, from its middle, in which a badge that covers it does not count: one clicks the shape there. */
const CORE = 0.15;

/** The entity whose badge is drawn at a place of the canvas, if one is; badges stand out over the shapes that they are at. */
export function badgeAt(cy: Core, place: Point | undefined): string | null {
  if (!place) return null;
  // Asked with every tap: whether an entity is drawn costs most to know, so it comes last.
  const [found] = cy.nodes().filter((node) => isOnBadge(node, place) && node.visible());
  return found?.id() ?? null;
}

function isOnBadge(node: NodeSingular, { x, y }: Point): boolean {
  const { notShown, width, height, badgeX, badgeY, badgeWidth, badgeHeight } = node.data();
  // Where all neighbours are shown there is nothing to open, only a pin.
  if (!notShown) return false;
  const { x: left, y: top } = { x: node.position().x - width / 2, y: node.position().y - height / 2 };
  const [right, above] = [(x - left) / width - 0.5, (y - top) / height - 0.5];
  if (right < CORE || above > -CORE) return false;
  return isBetween(x - left - badgeX, badgeWidth) && isBetween(y - top - badgeY, badgeHeight);
}

function isBetween(offset: number, length: number): boolean {
  return offset >= 0 && offset <= length;
}
