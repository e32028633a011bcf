import type { EdgeDataDefinition, NodeDataDefinition, SingularElementArgument } from "cytoscape";
import { badgeImage } from "../labels/badgeImage.ts";
import { LABEL_SIZE } from "../labels/footprint.ts";
import { badgeBox, type DrawnShape, type LabelPlan, labelBox, labelGap, shapeBox } from "../labels/labelPlan.ts";
import { shapeSize } from "../labels/shapeSize.ts";
import type { CanvasColors } from "./canvasColors.ts";
import type { CanvasEntity, CanvasLink } from "./elements.ts";

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

/** Label and badges of an entity at its place, enlarged by a factor, with the space they take. */
export function writingData(entity: DrawnShape, plan: LabelPlan, scale: number): Record<string, string | number> {
  const [shape, label, badges] = [shapeBox(entity), labelBox(entity, plan, scale), badgeBox(entity, scale)];
  const gap = labelGap(entity, plan.side, scale);
  return {
    label: plan.lines.join("\n"),
    labelSize: LABEL_SIZE * scale,
    labelSide: plan.side,
    labelGap: plan.side === "above" || plan.side === "left" ? -gap : gap,
    labelLeft: label.left - shape.left,
    labelTop: label.top - shape.top,
    labelWidth: label.right - label.left,
    labelHeight: label.bottom - label.top,
    badgeWidth: badges.right - badges.left,
    badgeHeight: badges.bottom - badges.top,
    badgeX: badges.left - shape.left,
    badgeY: badges.top - shape.top,
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

/** Sets data only if some of it changed, because each change makes Cytoscape recompute styles. */
export function setData(element: SingularElementArgument, data: object): void {
  const held = element.data();
  if (Object.entries(data).some(([name, value]) => held[name] !== value)) element.data(data);
}
