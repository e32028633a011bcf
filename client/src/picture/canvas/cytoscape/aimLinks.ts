import type { EdgeCollection, EdgeSingular, NodeSingular } from "cytoscape";
import type { Point } from "../elements.ts";
import { setData } from "./setData.ts";

/** A line that runs this far under a label ends at the label, where its arrowhead is visible. */
const DEEP = 12;
const SHORTEST = 12;

/** The label under a shape, relative to the centre of the shape. */
export interface LabelRoom {
  half: number;
  top: number;
  bottom: number;
}

/** Decides for each end of these links whether it meets the shape or, from below, the label. */
export function aimLinks(edges: EdgeCollection | readonly EdgeSingular[]): void {
  edges.forEach((edge) => {
    const source = edge.source();
    const target = edge.target();
    setData(edge, { sourceEnd: endAt(source, target), targetEnd: endAt(target, source) });
  });
}

/** Null for the shape, Cytoscape's default. */
function endAt(node: NodeSingular, from: NodeSingular): string | null {
  const { labelHalf: half, labelTop: top, labelBottom: bottom } = node.data();
  const way = { x: from.position().x - node.position().x, y: from.position().y - node.position().y };
  const end = labelEnd(way, { half, top, bottom });
  if (!end) return null;
  // No line fits between a label and a shape that nearly touch; it passes under the label.
  const left = Math.hypot(way.x - end.x, way.y - end.y) - from.width() / 2;
  return left > SHORTEST ? `${end.x}px ${end.y}px` : null;
}

/** Where a line from a point, relative to the centre of the shape, meets the label; null if it barely runs under it. */
export function labelEnd({ x, y }: Point, { half, top, bottom }: LabelRoom): Point | null {
  if (y <= top) return null;
  // Fractions of the way from the centre at which the line enters the label and leaves it at the bottom or a side.
  const enter = top / y;
  const leave = Math.min(1, bottom / y, x === 0 ? 1 : half / Math.abs(x));
  if ((leave - enter) * Math.sqrt(x * x + y * y) < DEEP) return null;
  return { x: leave * x, y: leave * y };
}
