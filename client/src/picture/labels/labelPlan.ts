import type { CanvasEntity, Point } from "../canvas/elements.ts";
import { badgeSize } from "./badgeImage.ts";
import type { Box } from "./boxGrid.ts";
import { estimateTextWidth, LABEL_GAP, LABEL_LINE_HEIGHT, LABEL_SIZE } from "./footprint.ts";
import { shapeSize } from "./shapeSize.ts";

/** The sides of its shape on which a label can stand, the best first. */
export const labelSides = ["below", "above", "right", "left"] as const;

export type LabelSide = (typeof labelSides)[number];

/** The label of an entity, and its side. */
export interface LabelPlan {
  lines: string[];
  side: LabelSide;
}

/** Badges grow less than labels, so that they do not hide their shape. */
const LARGEST_BADGE = 1.3;

/** An entity as it is drawn around a point. */
export type DrawnShape = Pick<CanvasEntity, "id" | "class" | "size" | "badge" | "kept"> & { place: Point };

/** The rectangle of the shape alone. */
export function shapeBox({ place: { x, y }, ...shape }: DrawnShape): Box {
  const { width, height } = shapeSize(shape);
  return { id: shape.id, left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/** The rectangle of the badges at the upper right of a shape, enlarged by a factor; without any, it has no width. */
export function badgeBox(shape: DrawnShape, scale: number): Box {
  const {
    id,
    size,
    place: { x, y },
  } = shape;
  const { width, height } = badgeSize(shape, Math.min(scale, LARGEST_BADGE));
  // Their first disc has its centre at the upper right of the shape.
  const [left, top] = [x + 0.36 * size - height / 2, y - 0.36 * size - height / 2];
  return { id, left, right: left + width, top, bottom: top + height };
}

/** The distance of a label from its shape: at the right it keeps clear of the badges, too. */
export function labelGap(shape: DrawnShape, side: LabelSide, scale: number): number {
  if (side !== "right" || !(shape.badge > 0 || shape.kept)) return LABEL_GAP;
  return LABEL_GAP + Math.max(0, badgeBox(shape, scale).right - shapeBox(shape).right);
}

/** The rectangle of a label beside its shape, enlarged by a factor. */
export function labelBox(shape: DrawnShape, { lines, side }: LabelPlan, scale: number): Box {
  const { id, place } = shape;
  const width = scale * Math.max(0, ...lines.map(estimateTextWidth));
  const height = scale * lines.length * LABEL_SIZE * LABEL_LINE_HEIGHT;
  const { left, right, top, bottom } = shapeBox(shape);
  const gap = labelGap(shape, side, scale);
  const across = { left: place.x - width / 2, right: place.x + width / 2 };
  const level = { top: place.y - height / 2, bottom: place.y + height / 2 };
  if (side === "below") return { id, ...across, top: bottom + gap, bottom: bottom + gap + height };
  if (side === "above") return { id, ...across, top: top - gap - height, bottom: top - gap };
  if (side === "right") return { id, ...level, left: right + gap, right: right + gap + width };
  return { id, ...level, left: left - gap - width, right: left - gap };
}
