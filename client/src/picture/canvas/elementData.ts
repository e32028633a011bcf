import { type EntityClass, entityClasses } from "@atlas/server/vocabulary";
import type { EdgeDataDefinition, NodeDataDefinition, SingularElementArgument } from "cytoscape";
import { badgeImage, badgeSize } from "../labels/badgeImage.ts";
import { estimateTextWidth, LABEL_LINE_HEIGHT, LABEL_SIZE } from "../labels/footprint.ts";
import type { LabelPlan } from "../labels/labelDetail.ts";
import type { CanvasColors } from "./canvasColors.ts";
import type { CanvasEntity, CanvasLink } from "./elements.ts";

/** Badges grow less than labels, so that they do not hide their shape. */
const LARGEST_BADGE = 1.3;

/** Cytoscape's data of an entity, built anew because Cytoscape writes into the objects it is given. */
export function nodeData(entity: CanvasEntity, colors: CanvasColors): NodeDataDefinition {
  const { id, badge, bundle = false, own = false } = entity;
  return {
    id,
    bundle,
    own,
    class: entity.class,
    ...shapeSize(entity),
    notShown: badge,
    badge: badgeImage(entity, colors),
  };
}

/** Label and badges of an entity, enlarged by a factor, with the space they take. */
export function writingData(
  entity: CanvasEntity,
  { lines, side }: LabelPlan,
  scale: number,
): Record<string, string | number> {
  const { width, height } = shapeSize(entity);
  const { width: badgeWidth, height: badgeHeight } = badgeSize(entity, Math.min(scale, LARGEST_BADGE));
  return {
    label: lines.join("\n"),
    labelSize: LABEL_SIZE * scale,
    labelHalf: (scale * Math.max(0, ...lines.map(estimateTextWidth))) / 2,
    labelSide: side,
    labelHeight: scale * lines.length * LABEL_SIZE * LABEL_LINE_HEIGHT,
    badgeWidth,
    badgeHeight,
    // Its centre lies at the upper right of the shape.
    badgeX: width / 2 + 0.36 * entity.size - badgeHeight / 2,
    badgeY: height / 2 - 0.36 * entity.size - badgeHeight / 2,
  };
}

/** The end with a hollow arrowhead: arrows point to both, and the verb leads to the other. */
export function hollowEnd({ source, verbTo }: Pick<CanvasLink, "source" | "verbTo">): "source" | "target" | null {
  if (verbTo === null) return null;
  return verbTo === source ? "target" : "source";
}

/** Cytoscape's data of a link. */
export function edgeData({ verbs: _, counts: __, rank: ___, verbTo, ...drawn }: CanvasLink): EdgeDataDefinition {
  return { ...drawn, hollow: hollowEnd({ source: drawn.source, verbTo }) ?? "" };
}

/** Pointed shapes look smaller than a disc of the same width, squares larger. */
const sizeFactors: Partial<Record<EntityClass, number>> = { technology: 1.15, sector: 1.1, product: 0.88 };

function shapeSize({ class: name, size }: CanvasEntity): { width: number; height: number } {
  if (entityClasses[name].shape === "bar") return { width: size * 1.25, height: size * 0.62 };
  const scale = sizeFactors[name] ?? 1;
  return { width: size * scale, height: size * scale };
}

/** Sets data only if some of it changed, because each change makes Cytoscape recompute styles. */
export function setData(element: SingularElementArgument, data: object): void {
  const held = element.data();
  if (Object.entries(data).some(([name, value]) => held[name] !== value)) element.data(data);
}
